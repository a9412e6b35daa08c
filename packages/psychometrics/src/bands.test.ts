import { expect, it } from 'vitest';
import { objectiveBands } from './bands';

it('bands each objective by what was right, in order of appearance', () => {
  expect(
    objectiveBands([
      { objective: 'joins', right: true },
      { objective: 'nulls', right: false },
      { objective: 'joins', right: true },
      { objective: 'nulls', right: true },
      { objective: 'windows', right: false },
    ]),
  ).toEqual([
    { objective: 'joins', right: 2, total: 2, band: 'strong' },
    { objective: 'nulls', right: 1, total: 2, band: 'partial' },
    { objective: 'windows', right: 0, total: 1, band: 'to_practise' },
  ]);
});
