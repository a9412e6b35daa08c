import { describe, expect, it } from 'vitest';
import { coarsenFields, coarsenPlaces } from './coarsen';

type Group = readonly [workers: number, country: string | null, field: string | null];

/** What each group of workers becomes. */
function coarsened(...groups: readonly Group[]): string[] {
  const people = groups.flatMap(([workers, country, field], group) =>
    Array.from({ length: workers }, (_, at) => [`${group}-${at}`, { country, field }] as const),
  );
  const places = coarsenPlaces(new Map(people));
  expect([...places.keys()]).toEqual(people.map(([worker]) => worker));
  return groups.map((_, group) => {
    const place = places.get(`${group}-0`);
    return `${place?.country} ${place?.field}`;
  });
}

describe('country and field of workers', () => {
  it('stay where ten share both; else the country goes, and then the field', () => {
    expect(
      coarsened(
        [10, 'DE', 'software'],
        [9, 'FR', 'software'],
        [1, 'IT', 'software'],
        [9, 'SE', 'writing'],
        [10, 'NO', null],
        [1, null, 'sales'],
      ),
    ).toEqual(['DE software', 'ZZ software', 'ZZ software', 'ZZ other', 'NO other', 'ZZ other']);
  });

  it('hide the few of whom nothing is left among the smallest of the others', () => {
    expect(coarsened([30, 'DE', 'software'], [11, 'DE', 'writing'], [1, 'IT', null])).toEqual([
      'DE software',
      'ZZ other',
      'ZZ other',
    ]);
  });

  it('say nothing of anybody among fewer than ten', () => {
    expect(coarsened([5, 'DE', 'software'], [4, 'FR', 'software'])).toEqual(['ZZ other', 'ZZ other']);
  });
});

describe('fields of rows', () => {
  const rowsOf = (field: string, workers: number, each: number) =>
    Array.from({ length: workers * each }, (_, row) => ({ workerId: `${field}-${row % workers}`, field }));

  it('stay where ten workers have rows in them, however many rows these are', () => {
    const coarse = coarsenFields([...rowsOf('software', 10, 1), ...rowsOf('sales', 9, 5), ...rowsOf('writing', 3, 1)]);
    expect(['software', 'sales', 'writing'].map(coarse)).toEqual(['software', 'other', 'other']);
  });

  it('hide the last few among the others', () => {
    const coarse = coarsenFields([...rowsOf('software', 12, 1), ...rowsOf('writing', 20, 1), ...rowsOf('sales', 1, 9)]);
    expect(['software', 'writing', 'sales'].map(coarse)).toEqual(['other', 'writing', 'other']);
  });
});
