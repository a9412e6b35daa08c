import { badgeEvents } from '../panel/events';
import type { Histories } from '../panel/histories';
import { shiftedWindows, type ShiftedSums } from '../panel/shifted-windows';
import type { Reason } from './design';
import type { Estimate } from './estimate';
import { judgePower } from './verdict';

export const redrawnDates = { draws: 999, seed: 1, purpose: 1002 } as const;
const middle = 0.95;

/**
 * What before and after differ by around other dates from the same workers' time: 999 draws of `shiftedWindows`, by Poisson with
 * event effects, which with two rows an event is ln(Σ after / Σ before). `coef` is the mean of the draws, `se` their
 * standard deviation, `ci95` holds the middle 95 % of them, and `pValue` is the share of draws, the badges' own dates counted
 * among them, that are as far from the mean as these (a permutation test). It asks little of how the outcome is distributed, and that within a worker's
 * time one date be as likely as another: where people take tests early and work comes with the years, or the reverse, that shows too.
 *
 * Ids: `ppml.projects.event.redrawn`, `ppml.earnings.event.redrawn`. They are no estimates of an effect, but what to hold one
 * against.
 *
 * Source: Fisher 1935, The Design of Experiments, on randomisation; Rosenbaum 2002, Observational Studies, chapter 2.
 */
export function redrawnEffects(histories: Histories): Estimate[] {
  const windows = shiftedWindows(histories, badgeEvents(histories.market), redrawnDates);
  return (['projects', 'earnings'] as const).map((outcome) => figureOf(outcome, windows[outcome], windows.redrawable));
}

function figureOf(outcome: 'projects' | 'earnings', sums: ShiftedSums, redrawable: number): Estimate {
  const { events, workers } = sums;
  const told = {
    id: `ppml.${outcome}.event.redrawn`,
    estimator: 'ppml',
    outcome,
    fixedEffects: ['event'],
    term: 'post',
    degreesOfFreedom: null,
    n: 2 * events,
    clusters: workers,
    dropped: 2 * (redrawable - events),
    events,
    level: 1,
  } as const;
  const reason = reasonOf(sums);
  if (reason) return { ...told, ...nothing, reason };
  const drawn = sums.drawnAfter.map((after, draw) => Math.log(after / (sums.drawnBefore[draw] ?? 0)));
  const own = Math.log(sums.after / sums.before);
  const mean = drawn.reduce((sum, each) => sum + each, 0) / drawn.length;
  const se = Math.sqrt(drawn.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (drawn.length - 1));
  // Draws that come to the same numbers count as far out, whatever the rounding.
  const bound = Math.abs(own - mean) * (1 - 1e-9);
  const further = drawn.reduce((count, each) => count + Number(Math.abs(each - mean) >= bound), 0);
  const ordered = drawn.toSorted();
  const outside = Math.round(((1 - middle) / 2) * (ordered.length + 1));
  const power = judgePower({ outcome, level: 1, events }, se);
  return {
    ...told,
    coef: mean,
    se,
    ci95: [ordered[outside - 1] ?? mean, ordered[ordered.length - outside] ?? mean],
    pValue: (further + 1) / (drawn.length + 1),
    mde: power.mde,
    verdict: power.verdict,
    eventsNeeded: Number.isFinite(power.eventsNeeded) ? power.eventsNeeded : null,
  };
}

const nothing = {
  coef: null,
  se: null,
  ci95: null,
  pValue: null,
  mde: null,
  verdict: 'too_few_events',
  eventsNeeded: null,
} as const;

/** A logarithm needs more than nothing on both sides, in every draw. */
function reasonOf({ events, before, after, drawnBefore, drawnAfter }: ShiftedSums): Reason | undefined {
  if (events === 0) return 'no_rows';
  const all = [before, after, ...drawnBefore, ...drawnAfter];
  if (all.some((sum) => sum < 0)) return 'negative_outcome';
  return all.includes(0) ? 'separated' : undefined;
}
