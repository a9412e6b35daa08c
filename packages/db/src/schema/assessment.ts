import type { AskedState, DeclaredState, FamilyState } from '@assay/domain/assessment/family-states';
import type { TestState } from '@assay/domain/assessment/test-states';
import type { VariantState } from '@assay/domain/assessment/variant-states';
import type { AttemptState } from '@assay/domain/attempt/states';
import type { Field } from '@assay/domain/skill/field';
import { sql } from 'drizzle-orm';
import {
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { entityId, instant, instantNow, reference, version } from './columns';
import { account } from './identity';
import { assessment } from './schemas';

/** A version of a test: what it promises in public, and whether it can be taken. */
export const test = assessment.table(
  'test',
  {
    id: entityId<'test'>(),
    version: version(),
    slug: text('slug').notNull(),
    testVersion: integer('test_version').notNull(),
    state: text('state').$type<TestState>().notNull(),
    title: text('title').notNull(),
    field: text('field').$type<Field>().notNull(),
    /** The public blueprint: objectives, length, time, mark. */
    blueprint: jsonb('blueprint').$type<Record<string, unknown>>().notNull(),
    /** Chance of reaching the mark by guessing, computed exactly for the fewest options that a form may have. */
    guessChance: doublePrecision('guess_chance').notNull(),
    preparedAt: instantNow('prepared_at'),
    offeredAt: instant('offered_at'),
  },
  (t) => [unique('test_version_once').on(t.slug, t.testVersion)],
);

/** Not watched: how far the machine has come with proving the questions of a test. */
export const pool = assessment.table('pool', {
  slug: text('slug').primaryKey(),
  /** Names the rules from which keys follow; questions made under others are not asked any more. */
  rulesHash: text('rules_hash').notNull(),
  /** Proven questions needed before the test can be taken, and wanted in the end. */
  needed: integer('needed').notNull(),
  target: integer('target').notNull(),
  updatedAt: instantNow('updated_at'),
});

/** Not watched: the families that ship with the code, for the pages of the bank. */
export const family = assessment.table(
  'family',
  {
    id: text('id').notNull(),
    familyVersion: integer('family_version').notNull(),
    test: text('test').notNull(),
    objective: text('objective').notNull(),
    level: text('level').notNull(),
    title: text('title').notNull(),
    status: text('status').$type<DeclaredState>().notNull(),
    predictedDifficulty: doublePrecision('predicted_difficulty').notNull(),
    source: text('source').notNull(),
    misconceptions: jsonb('misconceptions').$type<Record<string, string>>().notNull(),
    /** When a running process last had it in its code. */
    declaredAt: instantNow('declared_at'),
  },
  (t) => [primaryKey({ columns: [t.id, t.familyVersion] })],
);

/** Whether a version of a family is asked here. Apart from what ships with the code, so that operators may decide it without seeing that. */
export const familyStanding = assessment.table(
  'family_standing',
  {
    id: entityId<'family'>(),
    version: version(),
    test: text('test').notNull(),
    family: text('family').notNull(),
    familyVersion: integer('family_version').notNull(),
    state: text('state').$type<FamilyState>().notNull(),
    since: instantNow('since'),
    /** While it is suspended: what it was before, and what came out differently. */
    suspendedFrom: text('suspended_from').$type<AskedState>(),
    suspendedReason: text('suspended_reason'),
    /** Why an operator reinstated or retired it. */
    decidedReason: text('decided_reason'),
  },
  (t) => [unique('family_standing_once').on(t.family, t.familyVersion)],
);

/** Not watched: a proven question with its key, drawn by the machine from the installation's secret salt. */
export const variant = assessment.table(
  'variant',
  {
    id: entityId<'variant'>(),
    family: text('family').notNull(),
    familyVersion: integer('family_version').notNull(),
    rulesHash: text('rules_hash').notNull(),
    seedIndex: integer('seed_index').notNull(),
    parameters: jsonb('parameters').$type<Record<string, unknown>>().notNull(),
    /** Question, key and wrong options; choice 0 is the key, choice n the n-th wrong option. */
    ready: jsonb('ready').$type<Record<string, unknown>>().notNull(),
    contentHash: text('content_hash').notNull(),
    programHash: text('program_hash').notNull(),
    outputHash: text('output_hash').notNull(),
    runtime: text('runtime').notNull(),
    runtimeVersion: text('runtime_version').notNull(),
    /** When the key last came out, and with which version of the runtime. */
    provedAt: instantNow('proved_at'),
    state: text('state').$type<VariantState>().notNull().default('proven'),
    /** How often it was put into a form. */
    exposure: integer('exposure').notNull().default(0),
  },
  (t) => [
    // the least exposed question of a family, for a form
    unique('variant_of_seed').on(t.family, t.familyVersion, t.rulesHash, t.seedIndex),
    unique('variant_content_once').on(t.family, t.familyVersion, t.rulesHash, t.contentHash),
  ],
);

/** Not watched: seeds that yield no question, with the reason, so that they are not tried again. */
export const variantRefusal = assessment.table(
  'variant_refusal',
  {
    family: text('family').notNull(),
    familyVersion: integer('family_version').notNull(),
    rulesHash: text('rules_hash').notNull(),
    seedIndex: integer('seed_index').notNull(),
    reason: text('reason').notNull(),
    detail: text('detail'),
    refusedAt: instantNow('refused_at'),
  },
  (t) => [primaryKey({ columns: [t.family, t.familyVersion, t.rulesHash, t.seedIndex] })],
);

/** Not watched: when the keys of a whole pool were last computed again; a key that changed has its event. */
export const reproof = assessment.table('reproof', {
  test: text('test').primaryKey(),
  endedAt: instant('ended_at').notNull(),
  runtime: text('runtime').notNull(),
  runtimeVersion: text('runtime_version').notNull(),
  proven: integer('proven').notNull(),
  withdrawn: integer('withdrawn').notNull(),
});

export const attempt = assessment.table(
  'attempt',
  {
    id: entityId<'attempt'>(),
    version: version(),
    accountId: reference<'account'>('account_id')
      .notNull()
      .references(() => account.id),
    test: text('test').notNull(),
    testVersion: integer('test_version').notNull(),
    testTitle: text('test_title').notNull(),
    attemptNo: integer('attempt_no').notNull(),
    state: text('state').$type<AttemptState>().notNull(),
    /** Secret: orders the options and hides their numbers from the browser. */
    seed: text('seed').notNull(),
    startedAt: instant('started_at').notNull(),
    deadlineAt: instant('deadline_at').notNull(),
    endedAt: instant('ended_at'),
    submittedBy: text('submitted_by').$type<'person' | 'deadline'>(),
    /** Mark, length and wait as they were when the attempt began. */
    passMark: integer('pass_mark').notNull(),
    maxScore: integer('max_score').notNull(),
    retakeWaitDays: integer('retake_wait_days').notNull(),
    /** Answered by the program that plays a demo, which alone says so. */
    isSimulated: boolean('is_simulated').notNull().default(false),
    score: integer('score'),
    /** What was scored at first, where it was scored again since. */
    firstScore: integer('first_score'),
    rescoredAt: instant('rescored_at'),
    passed: boolean('passed'),
    standardError: doublePrecision('standard_error'),
    bands: jsonb('bands').$type<readonly { objective: string; right: number; total: number; band: string }[]>(),
  },
  (t) => [
    uniqueIndex('attempt_live_once')
      .on(t.accountId)
      .where(sql`state = 'started'`),
    unique('attempt_number_once').on(t.accountId, t.test, t.attemptNo),
    // the sweep for attempts whose time is up
    index('attempt_due')
      .on(t.deadlineAt)
      .where(sql`state = 'started'`),
    // counts of the catalogue
    index('attempt_of_test').on(t.test, t.testVersion, t.state),
  ],
);

/** Not watched: the working state of a running attempt, from which the grading, which has its event, is computed. */
export const attemptItem = assessment.table(
  'attempt_item',
  {
    attemptId: reference<'attempt'>('attempt_id')
      .notNull()
      .references(() => attempt.id),
    position: integer('position').notNull(),
    variantId: reference<'variant'>('variant_id')
      .notNull()
      .references(() => variant.id),
    family: text('family').notNull(),
    objective: text('objective').notNull(),
    isScored: boolean('is_scored').notNull(),
    /** The choices in the order shown. */
    choiceOrder: jsonb('choice_order').$type<readonly number[]>().notNull(),
    servedAt: instant('served_at'),
    answeredAt: instant('answered_at'),
    choice: integer('choice'),
    /** Counts as right, whatever was chosen, since its key turned out to be doubtful. */
    isCredited: boolean('is_credited').notNull().default(false),
    isFlagged: boolean('is_flagged').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.attemptId, t.position] }),
    // whether a person has met a question before
    index('attempt_item_variant').on(t.variantId, t.attemptId),
  ],
);

/** What everybody may know of the tests. Other processes read nothing here but this and, for operators, the figures of the bank. */
export const catalogue = assessment
  .view('catalogue', {
    slug: text('slug').notNull(),
    testVersion: integer('test_version').notNull(),
    state: text('state').$type<TestState>().notNull(),
    title: text('title').notNull(),
    field: text('field').$type<Field>().notNull(),
    blueprint: jsonb('blueprint').$type<Record<string, unknown>>().notNull(),
    guessChance: doublePrecision('guess_chance').notNull(),
    offeredAt: instant('offered_at'),
    proven: integer('proven').notNull(),
    needed: integer('needed').notNull(),
    target: integer('target').notNull(),
    graded: integer('graded').notNull(),
    passed: integer('passed').notNull(),
    abandoned: integer('abandoned').notNull(),
    /** How many of the graded ones are simulated: none outside a demo, where they are left out. */
    simulated: integer('simulated').notNull(),
    reprovedAt: instant('reproved_at'),
    reprovedBy: text('reproved_by'),
    reprovedWith: text('reproved_with'),
  })
  .as(
    sql`
    select t.slug, t.test_version, t.state, t.title, t.field, t.blueprint, t.guess_chance, t.offered_at,
      (select count(*)::int from assessment.variant v
        join assessment.family_standing f on f.family = v.family and f.family_version = v.family_version
        where f.test = t.slug and f.state in ('active', 'pilot')
          and v.rules_hash = p.rules_hash and v.state = 'proven') as proven,
      p.needed, p.target, coalesce(a.graded, 0) as graded, coalesce(a.passed, 0) as passed, coalesce(a.abandoned, 0) as abandoned,
      coalesce(a.simulated, 0) as simulated,
      r.ended_at as reproved_at, r.runtime as reproved_by, r.runtime_version as reproved_with
    from assessment.test t
    join assessment.pool p on p.slug = t.slug
    left join assessment.reproof r on r.test = t.slug
    left join (
      select test, test_version, (count(*) filter (where state = 'graded'))::int as graded,
        (count(*) filter (where passed))::int as passed, (count(*) filter (where state = 'abandoned'))::int as abandoned,
        (count(*) filter (where state = 'graded' and is_simulated))::int as simulated
      from assessment.attempt
      where not is_simulated or exists (select 1 from identity.installation where origin = 'simulated')
      group by test, test_version
    ) a on a.test = t.slug and a.test_version = t.test_version`,
  );

/** How many attempts a doubtful question of a family was counted as right for: no question, no key, nobody's name. */
export const familyRescoring = assessment
  .view('family_rescoring', {
    family: text('family').notNull(),
    familyVersion: integer('family_version').notNull(),
    /** Attempts that were scored by a doubtful question, and those of them in which it was not right before. */
    rescored: integer('rescored').notNull(),
    raised: integer('raised').notNull(),
    /** Attempts that still have to be scored again. */
    waiting: integer('waiting').notNull(),
  })
  .as(
    sql`
    select v.family, v.family_version,
      (count(distinct a.id) filter (where i.is_credited))::int as rescored,
      (count(distinct a.id) filter (where i.is_credited and i.choice is distinct from 0))::int as raised,
      (count(distinct a.id) filter (where not i.is_credited))::int as waiting
    from assessment.variant v
    join assessment.attempt_item i on i.variant_id = v.id and i.is_scored
    join assessment.attempt a on a.id = i.attempt_id and a.state = 'graded'
    where v.state = 'doubtful'
    group by v.family, v.family_version`,
  );
