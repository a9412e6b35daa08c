import { describe, expect, it } from 'vitest';
import { pareto } from '../random/distributions';
import { streamOf } from '../random/stream';
import { scoreBootstrap, type WorkerTotals } from './score-bootstrap';

function totalsOf(pairs: readonly (readonly [before: number, after: number])[]): WorkerTotals {
  return {
    worker: Int32Array.from(pairs.keys()),
    after: Float64Array.from(pairs, ([, after]) => after),
    total: Float64Array.from(pairs, ([before, after]) => before + after),
  };
}

const effectOf = ({ after, total }: WorkerTotals) => {
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
  return Math.log(sum(after) / (sum(total) - sum(after)));
};
const inferred = (totals: WorkerTotals) => scoreBootstrap(totals, effectOf(totals));

/** Amounts with heavy tails before and after, of which those after are e^effect as large. */
function heavyTails(seed: number, effect: number): WorkerTotals {
  const stream = streamOf(seed, { entity: 0, purpose: 0 });
  const amount = () => (stream.unit() < 0.5 ? 0 : pareto(stream, 2.2));
  const pairs = Array.from({ length: 60 }, () => [amount(), amount() * Math.exp(effect)] as const);
  return totalsOf(pairs.filter(([before, after]) => before + after > 0));
}

describe('scoreBootstrap', () => {
  it('covers a known effect on amounts with heavy tails as often as it says', () => {
    const runs = Array.from({ length: 200 }, (_, seed) => inferred(heavyTails(seed, 0.3)).ci95);
    const covered = runs.filter((interval) => interval !== null && interval[0] <= 0.3 && 0.3 <= interval[1]);
    // Three Monte Carlo standard errors of 95 % in 200 runs are 4.6 points.
    expect(covered.length / runs.length).toBeGreaterThan(0.904);
    expect(covered.length / runs.length).toBeLessThan(0.996);
  });

  it('finds the interval at whose ends the effect is just not rejected, alike in every unit of money', () => {
    const totals = heavyTails(7, 0.2);
    const { pValue, ci95 } = inferred(totals);
    const inCents = {
      ...totals,
      after: totals.after.map((sum) => sum * 100),
      total: totals.total.map((sum) => sum * 100),
    };
    expect(inferred(inCents).ci95?.map((end) => end.toPrecision(8))).toEqual(ci95?.map((end) => end.toPrecision(8)));
    expect(pValue < 0.05).toBe(ci95 !== null && (ci95[0] > 0 || ci95[1] < 0));
  });

  it('turns with the sign of the effect, since before and after are alike', () => {
    const totals = heavyTails(3, 0.2);
    const turned = { ...totals, after: totals.total.map((total, at) => total - (totals.after[at] ?? 0)) };
    const [low, high] = inferred(totals).ci95 ?? [0, 0];
    const [turnedLow, turnedHigh] = inferred(turned).ci95 ?? [1, 1];
    expect(turnedLow).toBeCloseTo(-high, 6);
    expect(turnedHigh).toBeCloseTo(-low, 6);
  });

  it('gives no interval where even all weights of one sign are too likely, as with three workers', () => {
    expect(
      inferred(
        totalsOf([
          [1, 2],
          [3, 4],
          [2, 5],
        ]),
      ).ci95,
    ).toBeNull();
  });
});
