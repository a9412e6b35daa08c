import type { ProgramFamily } from '../../program/variant';
import { asksResult } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

const anchors = {
  relative: 'F2',
  column: '$F2',
  row: 'F$2',
  both: '$F$2',
} as const;

type Anchor = keyof typeof anchors;

const ideas: Readonly<Record<Anchor, string>> = {
  relative: 'dollar-is-decoration',
  column: 'dollar-holds-row-only',
  row: 'dollar-holds-column-only',
  both: 'dollar-holds-everything',
};

/** What a formula with mixed references shows after it has been copied. */
export const copiedFormula: ProgramFamily = {
  id: 'spreadsheets-copied-formula',
  version: 1,
  test: 'spreadsheets',
  objective: 'references',
  level: 'apply',
  title: 'Mixed references after copying',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'Microsoft Support, “Switch between relative, absolute, and mixed references”',
  misconceptions: {
    'dollar-is-decoration': 'A dollar sign is a matter of format; every reference moves.',
    'dollar-holds-row-only':
      'The sign before the letter lets the column move and holds the row, or the other way round.',
    'dollar-holds-column-only': 'The sign before the number holds the column.',
    'dollar-holds-everything': 'One sign holds the whole reference.',
    'copy-keeps-value': 'A copied formula keeps the value that it had.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const [first, second, third] = drawItems(random, world, 3);
    const units = drawNumbers(random, 6, 2, 12);
    const rates = drawNumbers(random, 6, 2, 15);
    const sheet = [
      [world.item, 'May', 'June', '', '', 'Rate 1', 'Rate 2'],
      [first ?? '', units[0] ?? 0, units[1] ?? 0, '', '', rates[0] ?? 0, rates[1] ?? 0],
      [second ?? '', units[2] ?? 0, units[3] ?? 0, '', '', rates[2] ?? 0, rates[3] ?? 0],
      [third ?? '', units[4] ?? 0, units[5] ?? 0, '', '', rates[4] ?? 0, rates[5] ?? 0],
    ].map((row) => row.map((cell) => (cell === '' ? null : cell)));
    const anchor = random.pick(['relative', 'column', 'row', 'both']);
    const to = random.pick(['J3', 'J4']);
    const other = random.pick(['*', '+']);
    const asked = (kind: Anchor) => ({ formula: `=B2${other}${anchors[kind]}`, from: 'I2', to: [to] });
    const [nearest, ...rest] = (
      {
        relative: ['both', 'row', 'column'],
        column: ['row', 'both', 'relative'],
        row: ['column', 'both', 'relative'],
        both: ['relative', 'column', 'row'],
      } as const
    )[anchor];
    return asksResult({
      structure: { anchor, to, other },
      surface: { item: world.item, units: units.join(' '), rates: rates.join(' ') },
      stem: `The formula below stands in I2. It is copied to ${to}. What does ${to} show?`,
      sheet,
      cell: 'I2',
      key: asked(anchor),
      wrong: [
        [ideas[nearest], asked(nearest)],
        ...rest.map((kind) => [ideas[kind], asked(kind)] as const),
        ['copy-keeps-value', `=B2${other}F2`],
      ],
    });
  },
};
