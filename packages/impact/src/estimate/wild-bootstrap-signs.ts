import { sum } from '../dense/matrix';
import { signedSums } from './random-signs';
import type { BootstrapInference, Bootstrapped, ClusterScores, Draws } from './wild-bootstrap';

const level = 0.05;

/** The sums of constants and of slopes under the signs of each draw. */
export type SignedScores = { readonly constant: Float64Array; readonly slope: Float64Array };

/** Draws signs for clusters, the same for several scores. */
export function signClusters(names: Int32Array, several: readonly ClusterScores[], how: Draws): SignedScores[] {
  const sums = signedSums(
    several.flatMap(({ constant, slope }) => [constant, slope]),
    names,
    how,
  );
  return several.map((_, at) => {
    const [constant = new Float64Array(0), slope = new Float64Array(0)] = sums.slice(2 * at);
    return { constant, slope };
  });
}

/**
 * p-value and interval under signs. The square of a sign is 1, so that all draws have one variance, and the studentised sum
 * of a draw is as far out as the sample's where the sum itself is: |A′ − θ · B′| ≥ |A − θ · B|. As |B′| ≤ B, that holds from one
 * crossing of the two lines to the other, with the estimate in between. The ends of the interval are therefore those
 * crossings beyond which too few draws are as far out: exact, without a search. Where a slope is negative, as of somebody
 * who paid more back than was earned, |B′| may be more than B: such a draw counts as far out everywhere.
 */
export function inferBySigns(
  { scores, effectOf, parameterOf }: Bootstrapped,
  { constant, slope }: SignedScores,
): BootstrapInference {
  const draws = constant.length;
  const [ofConstant, ofSlope] = [sum(scores.constant), sum(scores.slope)];
  const lows = new Float64Array(draws);
  const highs = new Float64Array(draws);
  const none = parameterOf(0);
  // Draws that are the sample itself with all signs alike count as far out, whatever the rounding.
  const bound = Math.abs(ofConstant - none * ofSlope) * (1 - 1e-9);
  let further = 0;
  for (let draw = 0; draw < draws; draw++) {
    const [a, b] = [constant[draw] ?? 0, slope[draw] ?? 0];
    if (Math.abs(a - none * b) >= bound) further += 1;
    const alike = crossing(ofConstant - a, ofSlope - b, ofSlope);
    const opposed = crossing(ofConstant + a, ofSlope + b, ofSlope);
    lows[draw] = alike === undefined || opposed === undefined ? -Infinity : Math.min(alike, opposed);
    highs[draw] = alike === undefined || opposed === undefined ? Infinity : Math.max(alike, opposed);
  }
  // Not rejected are effects at which (draws as far out + 1) / (draws + 1) is not below the level: so many are the fewest.
  const fewest = Math.ceil(level * (draws + 1) - 1e-9) - 1;
  const ends = [lows.sort()[fewest - 1], highs.sort()[draws - fewest]].map((end) => effectOf(end ?? Number.NaN));
  const [low = Number.NaN, high = Number.NaN] = ends;
  return {
    pValue: (further + 1) / (draws + 1),
    ci95: Number.isFinite(low) && Number.isFinite(high) ? [low, high] : null,
  };
}

/** Where two lines meet; nowhere if all signs are alike, up to rounding. */
function crossing(constants: number, slopes: number, scale: number): number | undefined {
  return slopes > 1e-12 * scale ? constants / slopes : undefined;
}
