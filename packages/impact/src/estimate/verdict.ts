/**
 * Effects that were published (Kässi & Lehdonvirta 2024), as shares of the level before: more earnings, more valuable
 * projects, more projects. Whether a worker has any project is held against the figure for projects.
 */
const published = { earnings: 0.089, log_value: 0.097, projects: 0.055, any: 0.055 } as const;

/** What an effect is held against when a share of the level before is needed; other outcomes have no verdict of their own. */
export type PublishedOutcome = keyof typeof published;

export type Verdict = 'speaks' | 'too_few_events';

/** Figures on fewer events say little and could betray persons. */
export const leastEvents = 200;
/** Two-sided test at 5 %, power 80 %: 1.96 + 0.84. */
const powerFactor = 2.8;
/** A design that could only find more than this many times the published effect is too small. */
const mostPublishedEffects = 3;

export type Power = { readonly mde: number; readonly verdict: Verdict; readonly eventsNeeded: number };

/**
 * Smallest effect that the design would find, 2.8 · SE (Bloom 1995), and whether it is at most three times the published
 * one; `level` turns the published share into units of the coefficient: 1 for logarithms, else the mean before the event.
 * `eventsNeeded` is the number of events at which a design of this kind would speak.
 */
export function judgePower(outcome: PublishedOutcome, se: number, level: number, events: number): Power {
  const mde = powerFactor * se;
  const limit = mostPublishedEffects * published[outcome] * level;
  const needed = limit > 0 ? Math.ceil(events * (mde / limit) ** 2) : Infinity;
  const eventsNeeded = Math.max(leastEvents, needed);
  return { mde, verdict: events >= leastEvents && mde <= limit ? 'speaks' : 'too_few_events', eventsNeeded };
}
