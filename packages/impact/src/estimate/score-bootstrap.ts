import { streamOf } from '../random/stream';
import type { Inference } from './inference';

/** What workers earned around their events: sums over the events of each, in any unit of money. */
export type WorkerTotals = {
  /** Names the draws of a worker, so that they do not depend on who else is there. */
  readonly worker: Int32Array;
  readonly after: Float64Array;
  /** Before and after. */
  readonly total: Float64Array;
};

type Draws = {
  readonly after: Float64Array;
  readonly total: Float64Array;
  readonly afterSquared: Float64Array;
  readonly afterTotal: Float64Array;
  readonly totalSquared: Float64Array;
};

/** Webb's six points: mean 0, variance 1, and enough distinct draws where clusters are few. */
const webb = [-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)];
const draws = 999;
const seed = 1;
/** Tells these draws from those of the simulator, whose purposes are small numbers. */
const purpose = 1001;
const level = 0.05;
/** Shares of 1e-13 and less: nothing in between is left to be found. */
const furthest = 30;
const halvings = 50;

/**
 * Wild cluster score bootstrap of the effect of an event on a quantity by Poisson with event effects and two rows an
 * event, which is a fractional logit of the share that falls after the event. At an effect θ, with p = e^θ / (1 + e^θ),
 * a worker's score is after − p · total: scores of all θ follow from two sums a worker, and the draws from five sums
 * each. The null is imposed: scores at θ are multiplied by Webb weights, one a worker, and the studentised sum is
 * compared with that of the scores themselves. The interval holds the effects around the estimate that are not rejected
 * at 5 %; it is null where one of its ends does not exist, as with a handful of workers.
 *
 * @param estimate the effect at which scores add up to nothing, in logarithms; where the search for both ends begins
 * Source: Kline & Santos 2012, A Score Based Approach to Wild Bootstrap Inference; Cameron, Gelbach & Miller 2008,
 * Bootstrap-Based Improvements for Inference with Clustered Errors; Webb 2013, Reworking Wild Bootstrap Based Inference.
 */
export function scoreBootstrap(
  totals: WorkerTotals,
  estimate: number,
): Pick<Inference, 'pValue'> & { ci95: Inference['ci95'] | null } {
  const observed = sumsOf(totals);
  const drawn = drawSums(totals);
  const pValueAt = (effect: number) => pValueOf(observed, drawn, effect, totals.worker.length);
  const low = endOf(pValueAt, estimate, -1);
  const high = endOf(pValueAt, estimate, 1);
  return { pValue: pValueAt(0), ci95: low === undefined || high === undefined ? null : [low, high] };
}

/** The sums of one draw in which every weight is 1. */
function sumsOf({ worker, after, total }: WorkerTotals): Draws {
  const sums = emptySums(1);
  for (let at = 0; at < worker.length; at++) add(sums, 0, after[at] ?? 0, total[at] ?? 0);
  return sums;
}

function drawSums({ worker, after, total }: WorkerTotals): Draws {
  const sums = emptySums(draws);
  for (let at = 0; at < worker.length; at++) {
    const stream = streamOf(seed, { entity: worker[at] ?? 0, purpose });
    for (let draw = 0; draw < draws; draw++) {
      const weight = webb[Math.floor(stream.unit() * webb.length)] ?? 0;
      add(sums, draw, weight * (after[at] ?? 0), weight * (total[at] ?? 0));
    }
  }
  return sums;
}

function emptySums(length: number): Draws {
  const empty = () => new Float64Array(length);
  return { after: empty(), total: empty(), afterSquared: empty(), afterTotal: empty(), totalSquared: empty() };
}

function add(sums: Draws, draw: number, after: number, total: number): void {
  sums.after[draw] = (sums.after[draw] ?? 0) + after;
  sums.total[draw] = (sums.total[draw] ?? 0) + total;
  sums.afterSquared[draw] = (sums.afterSquared[draw] ?? 0) + after * after;
  sums.afterTotal[draw] = (sums.afterTotal[draw] ?? 0) + after * total;
  sums.totalSquared[draw] = (sums.totalSquared[draw] ?? 0) + total * total;
}

function pValueOf(observed: Draws, drawn: Draws, effect: number, workers: number): number {
  const share = 1 / (1 + Math.exp(-effect));
  // Draws that are the sample itself with all signs alike count as far out, whatever the rounding.
  const bound = studentised(observed, 0, share, workers) * (1 - 1e-9);
  let further = 0;
  for (let draw = 0; draw < draws; draw++) if (studentised(drawn, draw, share, workers) >= bound) further += 1;
  return (further + 1) / (draws + 1);
}

/** The square of the sum of scores over its variance, in which scores are centred. */
function studentised(sums: Draws, draw: number, share: number, workers: number): number {
  const sum = (sums.after[draw] ?? 0) - share * (sums.total[draw] ?? 0);
  const squares =
    (sums.afterSquared[draw] ?? 0) -
    2 * share * (sums.afterTotal[draw] ?? 0) +
    share * share * (sums.totalSquared[draw] ?? 0);
  const variance = squares - (sum * sum) / workers;
  // Scores that are all the same have no spread: nothing is further out.
  return variance > 1e-12 * squares ? (sum * sum) / variance : Infinity;
}

/** Where effects begin to be rejected, from the estimate downwards (−1) or upwards (1). */
function endOf(pValueAt: (effect: number) => number, estimate: number, direction: -1 | 1): number | undefined {
  let inside = estimate;
  let step = 0.01;
  while (pValueAt(estimate + direction * step) > level) {
    inside = estimate + direction * step;
    step *= 2;
    if (step > furthest) return undefined;
  }
  let outside = estimate + direction * step;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (inside + outside) / 2;
    if (pValueAt(middle) > level) inside = middle;
    else outside = middle;
  }
  return inside;
}
