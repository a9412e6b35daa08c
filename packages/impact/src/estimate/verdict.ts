import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/**
 * Effects that were published (Kässi & Lehdonvirta 2024), as shares of the level before: more earnings, more valuable
 * projects, more projects. Whether a worker has any project is held against the figure for projects.
 */
export const published = { earnings: 0.089, log_value: 0.097, projects: 0.055, any: 0.055 } as const;

/** What an effect is held against when a share of the level before is needed; other outcomes have no verdict of their own. */
export type PublishedOutcome = keyof typeof published;

export type Verdict = 'speaks' | 'too_few_events';

/** Figures on fewer events say little and could betray persons. */
export const leastEvents = 200;
/** Two-sided test at 5 %, power 80 %: 1.96 + 0.84. */
export const powerFactor = 2.8;
const normal80 = 0.8416212335729143;
const normalFactor = 1.959963984540054 + normal80;
/** A design that could only find more than this many times the published effect is too small. */
export const mostPublishedEffects = 3;

export type Power = { readonly mde: number; readonly verdict: Verdict; readonly eventsNeeded: number };

/** What an effect is held against: the published one, and what turns its share into units of the coefficient. */
export type Held = {
  readonly outcome: PublishedOutcome;
  /** 1 for logarithms, else the mean before the event. */
  readonly level: number;
  /** Those that the figure rests on. */
  readonly events: number;
};

/**
 * Smallest effect that the design would find, 2.8 · SE (Bloom 1995), and whether it is at most three times the published
 * one. `eventsNeeded` is how many events it takes for a design of this kind to speak. Without a positive error nothing
 * speaks. A bias-reduced error is read by few degrees of freedom, and for it 2.8 grows, as `factorOf` says: to 3.4 at ten
 * degrees. How many events such a figure needs is told by the degrees that it has now: with more events it has more, and
 * needs fewer.
 *
 * @param degrees of freedom of an error by `reduceBias`; without, the factor is 2.8
 */
export function judgePower({ outcome, level, events }: Held, se: number, degrees = Infinity): Power {
  const mde = factorOf(degrees) * se;
  const limit = mostPublishedEffects * published[outcome] * level;
  const needed = limit > 0 ? Math.ceil(events * (mde / limit) ** 2) : Infinity;
  const eventsNeeded = Math.max(leastEvents, needed);
  const speaks = events >= leastEvents && mde > 0 && mde <= limit;
  return { mde, verdict: speaks ? 'speaks' : 'too_few_events', eventsNeeded };
}

/**
 * How many errors of a sample the effect is that another one like it finds in four of five: k with
 * P(z + k · s > t · s′) = .8, where s and s′ are the errors of the two samples in units of the true one, roots of independent
 * χ² over their degrees, and t is what the second one is read by. The normal distribution of the same mean and variance
 * stands for that of z + k · s − t · s′, which is right to .2 points of power from five degrees on.
 */
function factorOf(degrees: number): number {
  if (degrees === Infinity) return powerFactor;
  const quantile = tQuantile(0.975, degrees);
  // The mean of s (Holtzman 1950), and its variance.
  const mean = 1 - 1 / (4 * degrees) + 1 / (32 * degrees ** 2);
  const variance = 1 - mean ** 2;
  // (k − t)² · mean² = z² · (1 + (k² + t²) · variance), solved for k.
  const leading = mean ** 2 - normal80 ** 2 * variance;
  const half = mean ** 2 * quantile;
  const factor = (half + Math.sqrt(half ** 2 - leading * (leading * quantile ** 2 - normal80 ** 2))) / leading;
  return (powerFactor * factor) / normalFactor;
}
