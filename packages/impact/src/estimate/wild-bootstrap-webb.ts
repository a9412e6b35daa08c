import { streamOf } from '../random/stream';
import type { BootstrapInference, Bootstrapped, ClusterScores, Draws } from './wild-bootstrap';

/** Sums over clusters, one for each draw. */
type Sums = {
  readonly constant: Float64Array;
  readonly slope: Float64Array;
  readonly constantSquared: Float64Array;
  readonly constantSlope: Float64Array;
  readonly slopeSquared: Float64Array;
};

/** Webb's six points: mean 0, variance 1, and enough distinct draws where clusters are few. */
const webb = [-Math.sqrt(1.5), -1, -Math.sqrt(0.5), Math.sqrt(0.5), 1, Math.sqrt(1.5)];
const level = 0.05;
/** From the first step on; an end further away than so many times that does not exist. */
const doublings = 12;
const halvings = 40;

/** p-value and interval with Webb's weights, for few clusters; the ends of the interval are searched for. */
export function inferByWebb(
  names: Int32Array,
  { scores, estimate, reach, parameterOf }: Bootstrapped,
  how: Draws,
): BootstrapInference {
  const observed = emptySums(1);
  scores.constant.forEach((constant, at) => add(observed, 0, constant, scores.slope[at] ?? 0));
  const drawn = drawWebb(names, scores, how);
  const pValueAt = (effect: number) => pValueOf(observed, drawn, parameterOf(effect));
  const low = endOf(pValueAt, estimate, -reach);
  const high = endOf(pValueAt, estimate, reach);
  return { pValue: pValueAt(0), ci95: low === undefined || high === undefined ? null : [low, high] };
}

function drawWebb(names: Int32Array, { constant, slope }: ClusterScores, { draws, seed, purpose }: Draws): Sums {
  const sums = emptySums(draws);
  for (let at = 0; at < names.length; at++) {
    const stream = streamOf(seed, { entity: names[at] ?? 0, purpose });
    for (let draw = 0; draw < draws; draw++) {
      const weight = webb[Math.floor(stream.unit() * webb.length)] ?? 0;
      add(sums, draw, weight * (constant[at] ?? 0), weight * (slope[at] ?? 0));
    }
  }
  return sums;
}

function emptySums(length: number): Sums {
  const empty = () => new Float64Array(length);
  return {
    constant: empty(),
    slope: empty(),
    constantSquared: empty(),
    constantSlope: empty(),
    slopeSquared: empty(),
  };
}

function add(sums: Sums, draw: number, constant: number, slope: number): void {
  sums.constant[draw] = (sums.constant[draw] ?? 0) + constant;
  sums.slope[draw] = (sums.slope[draw] ?? 0) + slope;
  sums.constantSquared[draw] = (sums.constantSquared[draw] ?? 0) + constant * constant;
  sums.constantSlope[draw] = (sums.constantSlope[draw] ?? 0) + constant * slope;
  sums.slopeSquared[draw] = (sums.slopeSquared[draw] ?? 0) + slope * slope;
}

/**
 * The share of draws whose studentised sum S² / (Q − S²/n) is as far out as the sample's, S being the sum of scores and Q that
 * of their squares: those with S′² · Q ≥ S² · Q′.
 */
function pValueOf(observed: Sums, drawn: Sums, parameter: number): number {
  const sum = sumAt(observed, 0, parameter) ** 2;
  const squares = squaresAt(observed, 0, parameter);
  const draws = drawn.constant.length;
  let further = 0;
  for (let draw = 0; draw < draws; draw++) {
    const own = sumAt(drawn, draw, parameter) ** 2 * squares;
    // Draws that are the sample itself with all signs alike count as far out, whatever the rounding.
    if (own >= sum * squaresAt(drawn, draw, parameter) * (1 - 1e-9)) further += 1;
  }
  return (further + 1) / (draws + 1);
}

function sumAt({ constant, slope }: Sums, draw: number, parameter: number): number {
  return (constant[draw] ?? 0) - parameter * (slope[draw] ?? 0);
}

function squaresAt({ constantSquared, constantSlope, slopeSquared }: Sums, draw: number, parameter: number): number {
  return (
    (constantSquared[draw] ?? 0) -
    2 * parameter * (constantSlope[draw] ?? 0) +
    parameter * parameter * (slopeSquared[draw] ?? 0)
  );
}

/** Where effects begin to be rejected, from the estimate on; the sign of `reach` says in which direction. */
function endOf(pValueAt: (effect: number) => number, estimate: number, reach: number): number | undefined {
  let inside = estimate;
  let step = reach;
  for (let doubling = 0; pValueAt(estimate + step) >= level; doubling++) {
    if (doubling === doublings) return undefined;
    inside = estimate + step;
    step *= 2;
  }
  let outside = estimate + step;
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (inside + outside) / 2;
    if (pValueAt(middle) >= level) inside = middle;
    else outside = middle;
  }
  return inside;
}
