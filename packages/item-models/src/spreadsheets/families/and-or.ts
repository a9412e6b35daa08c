import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

const shapes = ['and-of-or', 'or-of-and', 'not-or', 'not-and'] as const;

/** Conditions joined by AND, OR and NOT. */
export const andOr: ProgramFamily = {
  id: 'spreadsheets-and-or',
  version: 1,
  test: 'spreadsheets',
  objective: 'logic',
  level: 'analyse',
  title: 'Conditions joined by AND, OR and NOT',
  predictedDifficulty: 0.64,
  status: 'active',
  source:
    'OpenDocument 1.3 part 4 (OpenFormula), AND, OR, NOT; Microsoft Support, “Using IF with AND, OR, and NOT functions”',
  misconceptions: {
    'brackets-regrouped': 'Which conditions stand together in brackets makes no difference.',
    'and-or-swapped': 'AND lets a row pass on one condition, OR asks for all.',
    'not-reaches-first': 'NOT turns the first condition alone.',
    'first-two-decide': 'The last condition adds nothing.',
    'all-needed': 'A row passes when every condition holds.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const items = drawItems(random, world, 5);
    const shape = random.pick(shapes);
    const [one, two, three] = world.groups;
    const [wanted, other] = random.shuffle([one, two, three]);
    const limit = random.int(3, 8) * 10;
    const high = drawNumbers(random, 3, limit / 10 + 1, 14, 10);
    const low = drawNumbers(random, 2, 1, limit / 10 - 1, 10);
    const rows = random.shuffle([
      [wanted, high[0] ?? 0, 'no'],
      [wanted, low[0] ?? 0, 'yes'],
      [other, high[1] ?? 0, 'yes'],
      [other, high[2] ?? 0, 'no'],
      [other, low[1] ?? 0, 'yes'],
    ]);
    const sheet = [
      [world.item, world.group, world.measure, random.pick(['Checked', 'Signed', 'Insured'])],
      ...items.map((item, at) => [item, ...(rows[at] ?? [])]),
    ];
    const [a, b, c] = [`B2="${wanted}"`, `C2>${limit}`, 'D2="yes"'];
    const texts = {
      'and-of-or': [
        `AND(${b},OR(${a},${c}))`,
        `OR(AND(${b},${a}),${c})`,
        `OR(${b},AND(${a},${c}))`,
        `AND(${b},${a})`,
        `AND(${a},${b},${c})`,
      ],
      'or-of-and': [
        `OR(${a},AND(${b},${c}))`,
        `AND(OR(${a},${b}),${c})`,
        `AND(${a},OR(${b},${c}))`,
        `OR(${a},${b})`,
        `AND(${a},${b},${c})`,
      ],
      'not-or': [`NOT(OR(${a},${b}))`, `OR(NOT(${a}),${b})`, `NOT(AND(${a},${b}))`, `NOT(${a})`, `AND(${a},${b})`],
      'not-and': [
        `AND(${c},NOT(OR(${a},${b})))`,
        `AND(${c},OR(NOT(${a}),${b}))`,
        `OR(${c},NOT(AND(${a},${b})))`,
        `AND(${c},NOT(${a}))`,
        `AND(${a},${b},${c})`,
      ],
    } as const;
    const [key, regrouped, swapped, firstTwo, every] = texts[shape];
    const [yes, no] = random.pick([
      ['ship', 'hold'],
      ['call', 'wait'],
      ['pay', 'ask'],
    ]);
    const asked = (text: string) => ({
      formula: `=IF(${text},"${yes}","${no}")`,
      from: 'E2',
      to: ['E2', 'E3', 'E4', 'E5', 'E6'],
    });
    const turned = shape === 'not-or' || shape === 'not-and';
    return asksResult({
      structure: { shape, order: rows.map(([, , checked]) => checked).join(' ') },
      surface: { item: world.item, limit, wanted, yes },
      stem: 'The formula below is copied from E2 down to E6. What do E2 to E6 show?',
      sheet,
      cell: 'E2',
      key: asked(key),
      wrong: [
        [turned ? 'not-reaches-first' : 'brackets-regrouped', asked(regrouped)],
        ['and-or-swapped', asked(swapped)],
        ['first-two-decide', asked(firstTwo)],
        ['all-needed', asked(every)],
        ['all-needed', asked(`NOT(AND(${a},${b},${c}))`)],
      ],
    });
  },
};
