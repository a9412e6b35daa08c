import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

const labels = [
  ['gold', 'silver', 'bronze', 'none'],
  ['A', 'B', 'C', 'D'],
  ['large', 'middle', 'small', 'tiny'],
  ['urgent', 'soon', 'later', 'park'],
  ['VIP', 'regular', 'new', 'guest'],
] as const;

/** Nested conditions are tried in the order in which they stand. */
export const bandOrder: ProgramFamily = {
  id: 'spreadsheets-band-order',
  version: 1,
  test: 'spreadsheets',
  objective: 'logic',
  level: 'apply',
  title: 'Bands by nested conditions',
  predictedDifficulty: 0.72,
  status: 'active',
  source:
    'OpenDocument 1.3 part 4 (OpenFormula), IF; Microsoft Support, “IF function – nested formulas and avoiding pitfalls”',
  misconceptions: {
    'best-band-wins': 'The condition that fits best decides, wherever it stands.',
    'limit-excluded': 'A value on a limit belongs to the other band.',
    'last-true-wins': 'The last condition that holds decides.',
    'one-band-down': 'A value falls into the band after the one that it meets.',
    'else-for-middle': 'What is between the limits falls to the last value.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 4);
    const [low = 0, middle = 0, high = 0] = drawNumbers(random, 3, 2, 18, 10).sort((x, y) => x - y);
    const [top, second, third, none] = random.pick(labels);
    const order = random.pick(['mixed', 'ascending', 'good', 'two-swapped']);
    const sign = random.pick(['>=', '>']);
    const values = random.shuffle([low, middle, high, high + 15]);
    const steps = {
      good: [
        [high, top],
        [middle, second],
        [low, third],
      ],
      ascending: [
        [low, third],
        [middle, second],
        [high, top],
      ],
      mixed: [
        [middle, second],
        [high, top],
        [low, third],
      ],
      'two-swapped': [
        [high, top],
        [low, third],
        [middle, second],
      ],
    } as const;
    const nested = (chain: readonly (readonly [number, string])[], by: string, cell = 'B2'): string =>
      chain.reduceRight((rest, [limit, label]) => `IF(${cell}${by}${limit},"${label}",${rest})`, `"${none}"`);
    const to = ['C2', 'C3', 'C4', 'C5'];
    const asked = (text: string) => ({ formula: `=${text}`, from: 'C2', to });
    const chain = steps[order];
    const other = sign === '>' ? '>=' : '>';
    const sheet = [[world.item, world.measure], ...items.map((item, at) => [item, values[at] ?? 0])];
    const shifted = chain.map(([limit], at) => [limit, chain[at + 1]?.[1] ?? none] as const);
    return asksResult({
      structure: { order, sign },
      surface: { item: world.item, values: values.join(' '), top },
      stem: 'The formula below is copied from C2 down to C5. What do C2 to C5 show?',
      sheet,
      cell: 'C2',
      key: asked(nested(chain, sign)),
      wrong: [
        order === 'good'
          ? ['limit-excluded', asked(nested(chain, other))]
          : ['best-band-wins', asked(nested(steps.good, sign))],
        ['limit-excluded', asked(nested(chain, other))],
        ['last-true-wins', asked(nested(chain.toReversed(), sign))],
        ['one-band-down', asked(nested(shifted, sign))],
        ['else-for-middle', asked(nested(chain.slice(0, 2), sign))],
      ],
    });
  },
};
