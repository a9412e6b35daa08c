import type { ProgramFamily } from '../../program/variant';
import { asksFormula } from '../question';

const prefixes = ['INV', 'ORD', 'PO', 'CLAIM', 'LOT', 'REF', 'JOB', 'SKU'];
const ends = ['DE', 'KEN', 'BRA', 'IN', 'PT', 'MEX', 'NZ', 'GHA'];

/** Parts of codes whose lengths differ. */
export const codeParts: ProgramFamily = {
  id: 'spreadsheets-code-parts',
  version: 1,
  test: 'spreadsheets',
  objective: 'text',
  level: 'apply',
  title: 'A part of a code between separators',
  predictedDifficulty: 0.64,
  status: 'active',
  source:
    'OpenDocument 1.3 part 4 (OpenFormula), MID, FIND, LEFT, RIGHT, LEN; Microsoft Support, “Split text with functions”',
  misconceptions: {
    'separator-included': 'The place that FIND gives is that of the first sign after the separator.',
    'separator-in-length': 'The length up to the separator includes it.',
    'fixed-lengths': 'All codes are as long as the first one.',
    'from-the-other-end': 'RIGHT takes what stands from a place to the end.',
    'length-is-place': 'The third argument of MID is the place of the last sign.',
  },
  build: (random) => {
    const sign = random.pick(['-', '/', '_', '.']);
    const codes = Array.from({ length: 3 }, (_, at) => [
      random.sample(prefixes, 1)[0] ?? '',
      random.int(11, 9 * 10 ** (at + 2)),
      random.sample(ends, 1)[0] ?? '',
    ]);
    const [first, second, third] = codes.map((parts) => parts.join(sign));
    const sheet = [['Code'], [first ?? ''], [second ?? ''], [third ?? '']];
    const part = random.pick(['before', 'after-first', 'last']);
    const at = `FIND("${sign}",A2)`;
    const next = `FIND("${sign}",A2,${at}+1)`;
    const firstLength = String(codes[0]?.[0] ?? '').length;
    const numberLength = String(codes[0]?.[1] ?? '').length;
    const lastLength = String(codes[0]?.[2] ?? '').length;
    const to = ['B2', 'B3', 'B4'];
    const asked = (formula: string) => ({ formula: `=${formula}`, from: 'B2', to });
    const tasks = {
      before: [
        'the letters before the first separator',
        `LEFT(A2,${at}-1)`,
        [
          ['separator-in-length', `LEFT(A2,${at})`],
          ['fixed-lengths', `MID(A2,1,${firstLength})&""`],
          ['from-the-other-end', `LEFT(A2,LEN(A2)-${at})`],
          ['separator-included', `MID(A2,1,${at}-2)`],
        ],
      ],
      'after-first': [
        'the number between the two separators',
        `MID(A2,${at}+1,${next}-${at}-1)`,
        [
          ['separator-included', `MID(A2,${at},${next}-${at}-1)`],
          ['separator-in-length', `MID(A2,${at}+1,${next}-${at})`],
          ['length-is-place', `MID(A2,${at}+1,${next}-1)`],
          ['fixed-lengths', `MID(A2,${firstLength + 2},${numberLength})`],
        ],
      ],
      last: [
        'the letters after the last separator',
        `RIGHT(A2,LEN(A2)-${next})`,
        [
          ['from-the-other-end', `RIGHT(A2,${next}+1)`],
          ['separator-in-length', `RIGHT(A2,LEN(A2)-${next}+1)`],
          ['fixed-lengths', `RIGHT(A2,${lastLength})&""`],
          ['separator-included', `MID(A2,${next},LEN(A2)-${next})`],
        ],
      ],
    } as const;
    const [what, key, wrong] = tasks[part];
    const [[idea, text], ...others] = wrong;
    return asksFormula({
      structure: { part, sign },
      surface: { first: first ?? '', second: second ?? '', third: third ?? '' },
      stem: `Which formula in B2, copied down to B4, gives ${what} for each code?`,
      sheet,
      key: asked(key),
      wrong: [[idea, asked(text)], ...others.map(([name, formula]) => [name, asked(formula)] as const)],
    });
  },
};
