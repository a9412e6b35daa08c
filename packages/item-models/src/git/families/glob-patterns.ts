import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { shellQuestion } from '../repository';

const worlds = [
  { names: ['menu', 'prices', 'team'], ext: 'txt', other: 'md' },
  { names: ['cart', 'login', 'search'], ext: 'js', other: 'css' },
  { names: ['east', 'north', 'west'], ext: 'csv', other: 'pdf' },
  { names: ['april', 'june', 'may'], ext: 'log', other: 'gz' },
  { names: ['apple', 'kiwi', 'plum'], ext: 'png', other: 'svg' },
] as const;

/** Which names a pattern stands for, and what becomes of one that fits none. */
export const globPatterns: ProgramFamily = {
  id: 'git-glob-patterns',
  version: 1,
  test: 'git',
  objective: 'expansion',
  level: 'apply',
  title: 'File name patterns',
  predictedDifficulty: 0.62,
  status: 'pilot',
  source: 'Bash Reference Manual, 3.5.8 Filename Expansion; 3.5.8.1 Pattern Matching',
  misconceptions: {
    'star-includes-hidden': 'A star fits names that start with a dot as well.',
    'no-match-is-nothing': 'A pattern that fits no name vanishes.',
    'quoted-still-expands': 'A pattern in quotation marks is expanded all the same.',
    'star-enters-folders': 'A star fits files in folders below as well.',
    'question-mark-is-optional': 'A question mark stands for one character or none.',
  },
  build: (random) => {
    const { names, ext, other } = random.pick(worlds);
    const [a, b, c] = random.shuffle(names);
    const kind = random.pick(['star', 'none', 'quoted', 'question', 'all']);
    const number = random.int(2, 9);
    const pattern = { star: `*.${ext}`, none: `*.${other}x`, quoted: `"*.${ext}"`, question: `${a}?.${ext}`, all: '*' }[
      kind
    ];
    const program = (used: string) => code`
      mkdir old
      touch ${a}.${ext} ${a}${number}.${ext} ${b}.${other} .${c}.${ext} old/${c}.${ext}
      echo ${used}
    `;
    const fixed = (text: string) => `echo "${text}"`;
    const star = program(`*.${ext}`);
    const hidden = program(kind === 'all' ? '* .[a-z]*' : `*.${ext} .[a-z]*.${ext}`);
    const below = program(kind === 'all' ? '* old/*' : `*.${ext} old/*.${ext}`);
    const wrongs = {
      star: [
        ['star-includes-hidden', hidden],
        ['star-enters-folders', below],
        ['quoted-still-expands', fixed(`*.${ext}`)],
        ['question-mark-is-optional', program(`${a}.${ext}`)],
      ],
      none: [
        ['no-match-is-nothing', fixed('')],
        ['star-enters-folders', program(`old/*.${ext}`)],
        ['star-includes-hidden', program(`.[a-z]*.${ext}`)],
        ['question-mark-is-optional', program(`*.${other}`)],
      ],
      quoted: [
        ['quoted-still-expands', star],
        ['no-match-is-nothing', fixed('')],
        ['star-enters-folders', below],
        ['star-includes-hidden', hidden],
      ],
      question: [
        ['question-mark-is-optional', program(`${a}*.${ext}`)],
        ['no-match-is-nothing', fixed('')],
        ['quoted-still-expands', fixed(`${a}?.${ext}`)],
        ['star-enters-folders', program(`${a}.${ext}`)],
      ],
      all: [
        ['star-includes-hidden', hidden],
        ['star-enters-folders', below],
        ['no-match-is-nothing', program('*.*')],
        ['quoted-still-expands', fixed('*')],
      ],
    } as const;
    const [central, ...others] = wrongs[kind];
    return shellQuestion({
      structure: { kind },
      surface: { a, b, number },
      key: program(pattern),
      wrong: [central, ...others],
    });
  },
};
