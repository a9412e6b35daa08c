import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { cut, joined, perLine, shared } from '../tasks/money';

const things = ['fares', 'prices', 'fees', 'rents', 'tips', 'tolls'] as const;

const questions = { cut, joined, shared, 'per-line': perLine } as const;

/** Amounts of money in numbers with binary fractions. */
export const moneyRounding: ProgramFamily = {
  id: 'javascript-money-rounding',
  version: 1,
  test: 'javascript',
  objective: 'values',
  level: 'analyse',
  title: 'Amounts of money and rounding',
  predictedDifficulty: 0.55,
  status: 'active',
  source:
    'ECMAScript 2025, 6.1.6.1 The Number Type; 21.1.3.3 Number.prototype.toFixed; 21.3.2 Function Properties of the Math Object',
  misconceptions: {
    'product-exact': 'A price times a hundred is exactly the number of cents.',
    'cut-rounds-up': 'A price times a hundred comes out too large, never too small.',
    'error-everywhere': 'Every price times a hundred comes out too small.',
    'cut-drops-cents': 'Cutting acts on the price before it is multiplied.',
    'fixed-is-number': 'toFixed yields a number that can be added.',
    'zeros-dropped': 'toFixed leaves out zeros at the end.',
    'fixed-rounds-whole': 'toFixed rounds to whole amounts.',
    'nothing-left': 'Rounded shares add up to the total.',
    'rounded-otherwise': 'round, floor and ceil are mixed up.',
    'rest-is-positive': 'What is left over is not negative.',
    'rounding-place-equal': 'It does not matter whether each line or the sum is rounded.',
    'rounded-down': 'Half a cent is dropped.',
    'not-rounded': 'The sum keeps its fraction.',
  },
  build: (random) => {
    const form = random.pick(['cut', 'joined', 'shared', 'per-line']);
    const list = random.pick(things);
    const { key, mutants } = questions[form](random, form === 'joined' || form === 'shared' ? list.slice(0, -1) : list);
    return {
      parameters: { structure: { form, way: /Math\.\w+/.exec(key)?.[0] ?? 'toFixed' }, surface: { key } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants,
    };
  },
};
