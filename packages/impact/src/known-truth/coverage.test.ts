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
  it('holds estimates against the truth of their own market, alike in one go and by ranges of seeds', () => {
    const [planted] = arms;
    const run = (seed: number, replications: number) => (planted ? runArm(planted, seed, replications) : []);
    const rows = performances('planted', run(1, 3));
    expect(rows.map(({ id }) => id)).toContain('ppml.projects.event');
    for (const { replications, truth } of rows) expect([replications, Number.isFinite(truth)]).toEqual([3, true]);
    expect(performances('planted', [...run(1, 1), ...run(2, 2)])).toEqual(rows);
    expect(coveragePage(rows, 1)).toContain('| planted | `ppml.projects.event` | 3 |');
  });
});
