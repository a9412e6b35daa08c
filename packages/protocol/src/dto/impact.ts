import { z } from 'zod';

/** What a run rests on: the sealed log of this marketplace, or a market drawn for study that never touches the log. */
export const impactSources = ['market', 'study'] as const;
export type ImpactSource = (typeof impactSources)[number];

export const impactStates = ['waiting', 'running', 'done', 'failed'] as const;

/** What a running one does, in this order; a market is read, a study is drawn. */
export const impactSteps = ['starting', 'reading', 'drawing', 'loading', 'estimating'] as const;

/** Why a run failed. */
export const impactFailures = [
  /** Nothing of the log is sealed yet. */
  'nothing_sealed',
  /** The entries do not have the sealed root. */
  'log_altered',
  /** The log tells of contracts whose start it does not hold. */
  'log_incomplete',
  /** The rows are not such that they can be estimated on. */
  'rows_refused',
  /** It took more memory than it may. */
  'out_of_memory',
  /** It took longer than it may. */
  'out_of_time',
  /** Its worker ended in the middle each time that it was begun. */
  'interrupted',
  /** A fault of the software, which the worker's own log tells. */
  'fault',
] as const;
export type ImpactFailure = (typeof impactFailures)[number];

/** What an operator may have drawn: a small market within seconds, or one of the size of the published study. */
export const studyPresets = ['tiny', 'paper'] as const;
/** Planted effects, or effects that arise from what clients believe. */
export const studyModes = ['reduced', 'structural'] as const;

/** One figure, as `assay impact estimate` gives it. What is not defined is null, and `reason` says why. */
export const impactEstimate = z.object({
  id: z.string(),
  estimator: z.enum(['ols', 'ppml']),
  outcome: z.string(),
  fixedEffects: z.array(z.string()),
  term: z.string(),
  coef: z.number().nullable(),
  se: z.number().nullable(),
  ci95: z.tuple([z.number(), z.number()]).nullable(),
  pValue: z.number().nullable(),
  /** Of the t distribution behind the interval; null for Poisson, and where it was not kept. */
  degreesOfFreedom: z.number().nullable().default(null),
  n: z.number().int(),
  clusters: z.number().int(),
  dropped: z.number().int(),
  /** Events that it rests on, and what its share is of: 1 for logarithms and Poisson, else the mean before. */
  events: z.number().int(),
  level: z.number(),
  mde: z.number().nullable(),
  verdict: z.enum(['speaks', 'too_few_events']),
  eventsNeeded: z.number().nullable(),
  reason: z.string().optional(),
});

/** How far the power of one main effect has come. */
export const impactPower = z.object({
  /** The id of the estimate. */
  id: z.string(),
  /** Events that it rests on so far, and how many it takes; null where no number of them would do. */
  events: z.number().int(),
  eventsNeeded: z.number().nullable(),
  /** The smallest effect that would be found with the events so far, as a share of the level before: .03 is 3 %. */
  smallestShare: z.number().nullable(),
  /** YYYY-MM-DD at the rate of the last days; null where it speaks already or there is no rate. */
  expectedOn: z.string().nullable(),
});

/** Means of 14 days before a worker's first badge, and of workers without a badge in the same days; of many on each side. */
export const impactBefore = z.object({
  workers: z.number(),
  projects: z.number().nullable(),
  /** In the reference currency. */
  earnings: z.number().nullable(),
  /** Projects begun until then. */
  experience: z.number().nullable(),
  /** Mean stars of the ratings given until then. */
  stars: z.number().nullable(),
});

/** One test: its estimates carry `test-<id>` in their ids. */
export const impactTest = z.object({
  id: z.string(),
  /** Null in a study, and of a test that was dropped since. */
  slug: z.string().nullable(),
  events: z.number().int(),
  workers: z.number().int(),
});

/** What is true of a study's market. */
export const impactTruth = z.object({
  version: z.number().int(),
  /** SHA-256 of the whole truth. */
  hash: z.string(),
  switches: z.array(z.string()),
  planted: z.object({ projects: z.number(), logValue: z.number() }),
  /** By the id of the estimate. */
  estimands: z.record(z.string(), z.number()).nullable(),
});

export const impactResult = z.object({
  origin: z.enum(['real', 'simulated', 'unknown']),
  /** Badges that became visible, and distinct workers with at least one. */
  events: z.number().int(),
  workers: z.number().int(),
  estimates: z.array(impactEstimate),
  power: z.object({
    /** Mean of the last days of the data, and of how many: 90, or as many as the market is old. */
    eventsADay: z.number(),
    days: z.number().int().default(90),
    effects: z.array(impactPower),
  }),
  before: z.object({ holders: impactBefore, others: impactBefore }).nullable(),
  tests: z.array(impactTest),
  /** Null where nobody knows it: of this marketplace. */
  truth: impactTruth.nullable(),
});
export type ImpactResult = z.infer<typeof impactResult>;

/** Where the figures of a run come from: with these three anybody gets them again. */
export const impactProvenance = z.object({
  /** Of the log: position and root over all entries up to it. Of a study: SHA-256 of its truth, without a position. */
  snapshot: z.object({ position: z.number().int().nullable(), hash: z.string() }),
  /** What was asked of which rows; `hash` is the SHA-256 of the rest as JSON in its canonical form (RFC 8785). */
  query: z.object({
    event: z.string(),
    windowDays: z.number().int(),
    clusteredBy: z.string(),
    rows: z.record(z.string(), z.number().int()),
    /** What each figure is, by name; earlier releases told it of events and windows alone. */
    definitions: z.record(z.string(), z.string()).default({}),
    hash: z.string(),
  }),
  /** Release of Assay, and the first twelve digits of the SHA-256 over the sources of its estimates. */
  codeVersion: z.string(),
});

export const impactRunSummary = z.object({
  id: z.string(),
  source: z.enum(impactSources),
  state: z.enum(impactStates),
  /** Null before it runs and after it ended. */
  step: z.enum(impactSteps).nullable(),
  /** From 0 to 1. */
  progress: z.number(),
  /** Whether an operator asked for it, not the night. */
  isRequested: z.boolean(),
  requestedAt: z.date(),
  startedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  failure: z.enum(impactFailures).nullable(),
  /** Of a study. */
  study: z.object({ preset: z.enum(studyPresets), mode: z.enum(studyModes), seed: z.number().int() }).nullable(),
  provenance: impactProvenance.nullable(),
});
export type ImpactRunSummary = z.infer<typeof impactRunSummary>;

export const impactRun = impactRunSummary.extend({ result: impactResult });
export type ImpactRun = z.infer<typeof impactRun>;

/** What the page of a source shows: the newest run whatever became of it, and the newest that is done. */
export const impactPage = z.object({ latest: impactRunSummary.nullable(), shown: impactRun.nullable() });
export type ImpactPage = z.infer<typeof impactPage>;

/** What is asked for; a study without a seed gets one drawn. */
export const impactRequest = z.discriminatedUnion('source', [
  z.object({ source: z.literal('market') }),
  z.object({
    source: z.literal('study'),
    preset: z.enum(studyPresets).default('paper'),
    mode: z.enum(studyModes).default('reduced'),
    seed: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
  }),
]);

/** The run that answers a request: a new one, the one at work, or the newest where nothing has changed since. */
export const impactRequested = z.object({ runId: z.string(), isNew: z.boolean() });
export type ImpactRequested = z.infer<typeof impactRequested>;

/** A change before and after a badge, in percent of the level before. */
const testChange = z.object({
  percent: z.number(),
  ci95: z.tuple([z.number(), z.number()]),
  /** Badges that it rests on: those around which there are projects that can tell of it. */
  events: z.number().int(),
});
export type TestChange = z.infer<typeof testChange>;

/** What is known of one test's badge; a change is null where too few events speak of it. */
export const testEffect = z.object({
  slug: z.string(),
  /** When it was estimated; null before the first time. */
  asOf: z.date().nullable(),
  /** With what anybody gets the figures again: the log up to an entry with its root, SHA-256 of the query, and the code. */
  from: z
    .object({ position: z.number().int(), root: z.string(), query: z.string(), codeVersion: z.string() })
    .nullable(),
  isSimulated: z.boolean(),
  /** Badges of this test that became visible so far. */
  badges: z.number().int(),
  /** Those of them with a project begun in the days around: the others say nothing of the number of projects. */
  identifying: z.number().int(),
  /** How many badges it takes at that share until the number of projects speaks; null where it does, or it cannot be told. */
  badgesNeeded: z.number().int().nullable(),
  projects: testChange.nullable(),
  projectValue: testChange.nullable(),
});
export type TestEffect = z.infer<typeof testEffect>;
