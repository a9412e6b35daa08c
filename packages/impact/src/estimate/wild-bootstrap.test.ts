import { describe, expect, it } from 'vitest';
import { normal, pareto } from '../random/distributions';
import { fillWords, streamOf } from '../random/stream';
import { signedSums } from './random-signs';
import { wildBootstraps, type ClusterScores } from './wild-bootstrap';

/** Of a share: after − p · total. */
function scoresOf(pairs: readonly (readonly [before: number, after: number])[]): ClusterScores {
  return {
    constant: Float64Array.from(pairs, ([, after]) => after),
    slope: Float64Array.from(pairs, ([before, after]) => before + after),
  };
}

const linear = { reach: 1, parameterOf: (effect: number) => effect, effectOf: (parameter: number) => parameter };
const sumOf = (values: Float64Array) => values.reduce((all, value) => all + value, 0);

function inferred(scores: ClusterScores) {
  const [after, total] = [sumOf(scores.constant), sumOf(scores.slope)];
  const share = after / total;
  const asked = {
    scores,
    estimate: Math.log(share / (1 - share)),
    reach: 0.1,
    parameterOf: (effect: number) => 1 / (1 + Math.exp(-effect)),
    effectOf: (of: number) => (of > 0 && of < 1 ? Math.log(of / (1 - of)) : Infinity),
  };
  const [inference] = wildBootstraps(Int32Array.from(scores.constant.keys()), [asked]);
  return inference ?? { pValue: Number.NaN, ci95: null };
}

/** Amounts with heavy tails before and after, of which those after are e^effect as large. */
function heavyTails(seed: number, effect: number, workers: number): ClusterScores {
  const stream = streamOf(seed, { entity: 0, purpose: 0 });
  const amount = () => (stream.unit() < 0.5 ? 0 : pareto(stream, 2.2));
  const pairs = Array.from({ length: workers }, () => [amount(), amount() * Math.exp(effect)] as const);
  return scoresOf(pairs.filter(([before, after]) => before + after > 0));
}

describe.each([
  { weights: 'signs', workers: 100 },
  { weights: "Webb's six points", workers: 60 },
])('wildBootstraps by $weights', ({ workers }) => {
  it('covers a known effect on amounts with heavy tails as often as it says', () => {
    const runs = Array.from({ length: 200 }, (_, seed) => inferred(heavyTails(seed, 0.3, workers)).ci95);
    const covered = runs.filter((interval) => interval !== null && interval[0] <= 0.3 && 0.3 <= interval[1]);
    // Three Monte Carlo standard errors of 95 % in 200 runs are 4.6 points.
    expect(covered.length / runs.length).toBeGreaterThan(0.904);
    expect(covered.length / runs.length).toBeLessThan(0.996);
  });

  it('finds the interval at whose ends the effect is just not rejected, alike in every unit of money', () => {
    const scores = heavyTails(7, 0.2, workers);
    const { pValue, ci95 } = inferred(scores);
    const inCents = {
      constant: scores.constant.map((sum) => sum * 100),
      slope: scores.slope.map((sum) => sum * 100),
    };
    expect(inferred(inCents).ci95?.map((end) => end.toPrecision(8))).toEqual(ci95?.map((end) => end.toPrecision(8)));
    expect(pValue < 0.05).toBe(ci95 !== null && (ci95[0] > 0 || ci95[1] < 0));
  });

  it('turns with the sign of the effect, since before and after are alike', () => {
    const scores = heavyTails(3, 0.2, workers);
    const turned = { ...scores, constant: scores.slope.map((total, at) => total - (scores.constant[at] ?? 0)) };
    const [low, high] = inferred(scores).ci95 ?? [0, 0];
    const [turnedLow, turnedHigh] = inferred(turned).ci95 ?? [1, 1];
    expect(turnedLow).toBeCloseTo(-high, 6);
    expect(turnedHigh).toBeCloseTo(-low, 6);
  });
});

describe('wildBootstraps', () => {
  it('rejects no change of sums with tails that have no variance as often as it says', () => {
    const rejected = Array.from({ length: 400 }, (_, seed) => {
      const stream = streamOf(seed, { entity: 1, purpose: 0 });
      const change = () => (stream.unit() < 0.5 ? -1 : 1) * pareto(stream, 1.2);
      const constant = Float64Array.from({ length: 60 }, change);
      const scores = { constant, slope: new Float64Array(60).fill(1 / 60) };
      const [inference] = wildBootstraps(Int32Array.from(constant.keys()), [
        { ...linear, scores, estimate: sumOf(constant) },
      ]);
      return Number((inference?.pValue ?? 1) < 0.05);
    });
    const share = rejected.reduce((sum, each) => sum + each, 0) / rejected.length;
    // Three Monte Carlo standard errors of 5 % in 400 runs are 3.3 points; by Student's t it is 1 %.
    expect(share).toBeGreaterThan(0.017);
    expect(share).toBeLessThan(0.083);
  });

  it('gives several coefficients what each has alone', () => {
    const stream = streamOf(5, { entity: 0, purpose: 0 });
    const several = [0.5, 2].map((slope) => ({
      scores: {
        constant: Float64Array.from({ length: 70 }, () => normal(stream)),
        slope: new Float64Array(70).fill(slope / 70),
      },
      estimate: 0,
      ...linear,
    }));
    const names = Int32Array.from({ length: 70 }, (_, at) => 3 * at);
    expect(wildBootstraps(names, several)).toEqual(several.flatMap((each) => wildBootstraps(names, [each])));
  });

  it('gives no interval where even all weights of one sign are too likely, as with three workers', () => {
    expect(
      inferred(
        scoresOf([
          [1, 2],
          [3, 4],
          [2, 5],
        ]),
      ).ci95,
    ).toBeNull();
  });
});

it('adds up columns under the signs of each cluster, whoever else is there', () => {
  const draws = { draws: 70, seed: 4, purpose: 9 };
  const names = Int32Array.from({ length: 19 }, (_, at) => 5 * at);
  const columns = [names.map((name) => name + 1), names.map((name) => name % 7)].map((values) =>
    Float64Array.from(values),
  );
  const signs = Array.from(names, (name) => {
    const words = new Uint32Array(3);
    fillWords(words, draws.seed, { entity: name, purpose: draws.purpose });
    return Array.from({ length: draws.draws }, (_, draw) => (((words[draw >>> 5] ?? 0) >>> (draw & 31)) & 1 ? 1 : -1));
  });
  const expected = columns.map((column) =>
    Array.from({ length: draws.draws }, (_, draw) =>
      column.reduce((sum, value, cluster) => sum + value * (signs[cluster]?.[draw] ?? 0), 0),
    ),
  );
  expect(signedSums(columns, names, draws).map((sums) => [...sums])).toEqual(expected);
});
