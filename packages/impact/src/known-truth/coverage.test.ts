import { describe, expect, it } from 'vitest';
import { arms } from './arms';
import { coveragePage } from './coverage-page';
import { performances, runArm } from './run-arm';
import { uniformityPValue } from './uniformity';

describe('uniformityPValue', () => {
  it('is 1 for evenly spread values and near 0 for squeezed ones', () => {
    const even = Array.from({ length: 200 }, (_, at) => (at + 0.5) / 200);
    expect(uniformityPValue(even)).toBe(1);
    expect(uniformityPValue(even.map((value) => value ** 2))).toBeLessThan(1e-6);
  });

  it('is .05 at the published critical value: 1.358 over the square root of many values', () => {
    const count = 10_000;
    const shift = 1.358 / Math.sqrt(count);
    const shifted = Array.from({ length: count }, (_, at) => Math.min((at + 0.5) / count + shift, 1));
    expect(uniformityPValue(shifted)).toBeCloseTo(0.05, 2);
  });
});

describe('runArm', () => {
  const run = (name: string, seed: number, replications: number) => {
    const arm = arms.find((known) => known.name === name);
    return arm ? runArm(arm, seed, replications) : [];
  };

  it('draws alike in one go and by ranges of seeds', () => {
    const rows = performances('dip', run('dip', 1, 3));
    expect(performances('dip', [...run('dip', 1, 1), ...run('dip', 2, 2)])).toEqual(rows);
    expect(coveragePage(rows, 1)).toContain('| dip | `ppml.projects.event` | 3 |');
  });

  it('holds every kind of estimate against the truth of its own market', () => {
    const rows = performances('planted', run('planted', 1, 1));
    for (const { truth } of rows) expect(Number.isFinite(truth)).toBe(true);
    const kinds = ['ppml.projects.event', 'ols.projects.event+day.day…', 'ppml.earnings.event.donut.bootstrap'];
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(kinds));
  });

  it('asks of bids where clients read no badge', () => {
    expect(run('badges unread', 1, 1).map(({ id, truth }) => [id, truth])).toEqual([
      ['ols.bids.event', 0],
      ['ols.hired_per_bid.event', 0],
    ]);
  });

  it('plants what a market of the same kind says it would find, as gains and as losses', () => {
    const draws = run('smallest found', 1, 2);
    expect(draws.map(({ truth }) => Math.sign(truth)).filter((sign) => sign < 0).length).toBe(5);
    expect(draws).toHaveLength(30);
  });
});
