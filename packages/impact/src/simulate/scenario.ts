export const presets = ['tiny', 'paper', 'x10'] as const;
export type Preset = (typeof presets)[number];

/** `reduced` plants effects in the rates and values of projects. */
export const modes = ['reduced'] as const;
type Mode = (typeof modes)[number];

/** What a market may be made to differ by; `switchMeanings` says how. */
export const switches = [
  'zero-effect',
  'trend',
  'dip',
  'learning',
  'spill-over',
  'growing',
  'manipulation',
  'heterogeneity',
  'state',
  'apart',
] as const;
export type Switch = (typeof switches)[number];

export const switchMeanings: Readonly<Record<Switch, string>> = {
  'zero-effect': 'badges change nothing',
  trend: 'the activity of all grows by .1 in log per 100 days',
  dip: 'activity is lower on the days before a badge becomes visible',
  learning: 'badges raise ratings and punctuality too, so productivity moves',
  'spill-over': 'badges of a field lower the activity of everybody in it',
  growing: 'the effect of a badge grows with the time since it became visible',
  manipulation: 'half of the scores just below the mark are lifted over it',
  heterogeneity: 'the effect depends on the projects that a worker had begun before',
  state: 'an autoregressive state of each worker, half-life 10 days, moves the activity',
  apart: 'attempts of a worker stand at least 28 days apart, so that no windows overlap',
};

/** Effects in units of the log of the rate or the value. */
export type Planted = {
  /** Change in the log rate of projects for each visible badge. */
  readonly projects: number;
  /** Change in the log value of a project for each visible badge. */
  readonly logValue: number;
  readonly dip: { readonly depth: number; readonly days: number };
  readonly trendPerDay: number;
  /** Change in the log rate of everybody in a field for each badge that its workers hold on average. */
  readonly spillOver: number;
};

export type Scenario = {
  readonly seed: number;
  readonly preset: Preset;
  readonly mode: Mode;
  readonly switches: ReadonlySet<Switch>;
  readonly workers: number;
  readonly clients: number;
  readonly days: number;
  /** Start of the observed span, in milliseconds since 1970. */
  readonly startsAt: number;
  readonly planted: Planted;
};

export type Choice = {
  readonly seed: number;
  readonly preset: Preset;
  readonly mode?: Mode;
  readonly switches?: readonly Switch[];
};

const PAPER_WORKERS = 46_791;
const workersOf: Readonly<Record<Preset, number>> = { tiny: 500, paper: PAPER_WORKERS, x10: PAPER_WORKERS * 10 };
const CLIENTS_PER_WORKER = 0.4;

/**
 * Everything that a market follows from. The scale of `paper` is that of Kässi & Lehdonvirta (2024): 46,791 workers,
 * about 467,455 projects and 89,239 badges in 1,100 days.
 */
export function scenarioOf({ seed, preset, mode = 'reduced', switches: chosen = [] }: Choice): Scenario {
  const on = new Set(chosen);
  const workers = workersOf[preset];
  return {
    seed,
    preset,
    mode,
    switches: on,
    workers,
    clients: Math.round(workers * CLIENTS_PER_WORKER),
    days: 1100,
    startsAt: Date.UTC(2015, 0, 1),
    planted: {
      projects: on.has('zero-effect') ? 0 : 0.055,
      logValue: on.has('zero-effect') ? 0 : 0.09,
      dip: on.has('dip') ? { depth: 0.3, days: 3 } : { depth: 0, days: 0 },
      trendPerDay: on.has('trend') ? 0.001 : 0,
      spillOver: on.has('spill-over') ? -0.04 : 0,
    },
  };
}
