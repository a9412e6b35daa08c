import type { ProgramFamily } from '../../program/variant';
import { asksFormula } from '../question';
import { drawItems, drawNumbers, drawSheetWorld } from '../worlds';

/** How many different entries a list holds. */
export const distinctCount: ProgramFamily = {
  id: 'spreadsheets-distinct-count',
  version: 1,
  test: 'spreadsheets',
  objective: 'auditing',
  level: 'analyse',
  title: 'Counting different entries',
  predictedDifficulty: 0.56,
  status: 'active',
  source:
    'Microsoft Support, “Count unique values among duplicates”; OpenDocument 1.3 part 4 (OpenFormula), SUMPRODUCT',
  misconceptions: {
    'counts-rows': 'The number of filled rows is the number of entries.',
    'singles-for-different': 'Entries that stand once are the different entries, or the other way round.',
    'repeats-for-different': 'Rows whose entry stands several times are counted.',
    'weights-upside-down': 'Each row is weighted with the number of its entry.',
    'first-repeat-only': 'One is taken off for the entry that stands most often.',
  },
  build: (random) => {
    const world = drawSheetWorld(random);
    const [one = '', two = '', three = '', four = ''] = drawItems(random, world, 4);
    const column = random.shuffle([one, one, two, two, random.pick([three, one]), three, four]);
    const values = drawNumbers(random, 7, 2, 60);
    const sheet = [[world.item, world.measure], ...column.map((item, at) => [item, values[at] ?? 0])];
    const counts = 'COUNTIF(A2:A8,A2:A8)';
    const kind = random.pick(['different', 'once', 'repeated-rows']);
    const different = `=SUMPRODUCT(1/${counts})`;
    const once = `=SUMPRODUCT(--(${counts}=1))`;
    const repeated = `=SUMPRODUCT(--(${counts}>1))`;
    const rows = '=COUNTA(A2:A8)';
    const upside = `=SUMPRODUCT(${counts}/7)`;
    const [singles, repeats] = ['singles-for-different', 'repeats-for-different'] as const;
    const tasks = {
      different: [
        `how many different entries column A holds`,
        different,
        [
          [singles, once],
          ['counts-rows', rows],
          [repeats, repeated],
          ['weights-upside-down', upside],
        ],
      ],
      once: [
        `how many entries of column A stand there a single time`,
        once,
        [
          [singles, different],
          ['counts-rows', rows],
          [repeats, repeated],
          ['weights-upside-down', upside],
        ],
      ],
      'repeated-rows': [
        `how many rows hold an entry that column A holds more than a single time`,
        repeated,
        [
          [repeats, different],
          [singles, once],
          ['counts-rows', rows],
          ['weights-upside-down', upside],
        ],
      ],
    } as const;
    const [what, key, wrong] = tasks[kind];
    return asksFormula({
      structure: { kind, third: column.filter((item) => item === three).length },
      surface: { column: column.join(' '), values: values.join(' ') },
      stem: `Which formula tells ${what}?`,
      sheet,
      key,
      wrong,
    });
  },
};
