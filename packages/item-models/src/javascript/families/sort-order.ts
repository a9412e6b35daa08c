import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { codes, twice, twoKeys } from '../tasks/sorting';

/** The order in which sort leaves an array. */
export const sortOrder: ProgramFamily = {
  id: 'javascript-sort-order',
  version: 1,
  test: 'javascript',
  objective: 'collections',
  level: 'apply',
  title: 'Sorting codes and sorting by two fields',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 23.1.3.30 Array.prototype.sort; 23.1.3.30.2 CompareArrayElements',
  misconceptions: {
    'numbers-in-text-by-size': 'Numbers inside text are sorted by size.',
    'case-ignored': 'Sorting text ignores capitals.',
    'small-letters-first': 'Small letters come before capitals.',
    'last-key-leads': 'Of two joined comparisons the last one leads.',
    'second-key-idle': 'The second comparison does not take part.',
    'direction-swapped': 'a - b sorts from high to low.',
    'second-sort-forgets': 'A second sort starts from the original order where elements are equal.',
    'first-sort-leads': 'A second sort only settles ties of the first.',
  },
  build: (random) => {
    const form = random.pick(['codes', 'two-keys', 'twice']);
    const { key, mutants } = { codes, 'two-keys': twoKeys, twice }[form](random);
    const isDown = key.includes('b.');
    return {
      parameters: { structure: { form, isDown, lines: key.indexOf('compare(a') }, surface: { key } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants,
    };
  },
};
