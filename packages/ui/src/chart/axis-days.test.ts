import { scaleUtc } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { axisDays } from './axis-days';

const drawn = (from: string, to: string) => scaleUtc([new Date(from), new Date(to)], [74, 614]);
const written = (days: readonly Date[]) => days.map((day) => day.toISOString().slice(0, 10));

describe('the days named below an axis', () => {
  it('are about as many as wanted where there is room', () => {
    expect(axisDays(drawn('2026-10-25', '2026-11-22'), 6, 'en')).toHaveLength(5);
  });

  it('are thinned out before their names touch: thirteen weeks by month', () => {
    const quarter = drawn('2026-08-23', '2026-11-15');
    expect(written(axisDays(quarter, 6, 'de'))).toEqual(['2026-09-01', '2026-10-01', '2026-11-01']);
  });
});
