import type { ProgramFamily } from '../../program/variant';
import { asksStatement } from '../question';
import { dataTable } from '../tables';
import { drawTrial } from '../worlds';

/** What a p-value says and does not say. */
export const pValueReading: ProgramFamily = {
  id: 'statistics-p-value-reading',
  version: 2,
  test: 'statistics',
  objective: 'testing',
  level: 'analyse',
  title: 'Explaining a p-value to a client',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Wasserstein & Lazar (2016), “The ASA Statement on p-Values”, The American Statistician 70(2)',
  misconceptions: {
    'chance-of-no-effect': 'The p-value is the chance that there is no effect.',
    'chance-of-effect': 'One less the p-value is the chance that the effect is real.',
    'size-of-effect': 'The p-value tells how large the effect is.',
    'chance-of-repeat': 'One less the p-value is the chance of the same result next time.',
    'share-of-people': 'The p-value is a share of people.',
  },
  build: (random) => {
    const { place, change, people } = drawTrial(random);
    const p = random.int(6, 240) / 1000;
    const asked = random.pick(['p', 'p', 'threshold']);
    const level = random.pick([1, 5, 10]);
    const { stem, rows, key, wrong } = asked === 'p' ? askOfP(place, change, { people, p }) : askOfLevel(place, level);
    // Which wrong statements are longer than the right one is drawn, so that its length says nothing.
    const worded = ([idea, long, short]: WrongReading) => [idea, random.chance(1 / 3) ? long : short] as const;
    return asksStatement({
      structure: { asked, level },
      surface: { place, change, p },
      stem,
      tables: [dataTable(asked === 'p' ? ['Figure', 'Value'] : ['Setting', 'Value'], rows)],
      key,
      wrong: [worded(wrong[0]), worded(wrong[1]), worded(wrong[2]), worded(wrong[3])],
    });
  },
};

/** A wrong idea as two programs: longer and shorter than the right statement. */
type WrongReading = readonly [idea: string, long: string, short: string];

type Reading = {
  readonly stem: string;
  readonly rows: readonly (readonly [string, string | number])[];
  readonly key: string;
  readonly wrong: readonly [WrongReading, WrongReading, WrongReading, WrongReading];
};

const text = (before: string, figure: string, after: string) => `'${before}' + ${figure} + '${after}'`;

function askOfP(
  place: string,
  change: string,
  { people, p }: { readonly people: string; readonly p: number },
): Reading {
  const share = `percent(${p}, 1)`;
  const rest = `percent(1 - ${p}, 1)`;
  return {
    stem: `For ${place}, a planned two-sided test of ${change} gave the p-value below. What does it say?`,
    rows: [
      ['Groups', `${people} drawn at random`],
      ['p-value, two-sided', p],
    ],
    key: text('Equal versions would show such a gap, or a larger one, in ', share, ' of tests.'),
    wrong: [
      [
        'chance-of-no-effect',
        text('Given this result, there is a chance of ', share, ' that the two versions are in fact equal.'),
        text('Given this result, the versions are equal with a chance of ', share, '.'),
      ],
      [
        'chance-of-effect',
        text('Given this result, there is a chance of ', rest, ' that the rise from A to B is real.'),
        text('Given this result, the rise is real with a chance of ', rest, '.'),
      ],
      [
        'chance-of-repeat',
        text('If the same test is run once more, it will show the same winner in ', rest, ' of cases.'),
        text('If the test is repeated, it shows the same winner in ', rest, ' of cases.'),
      ],
      [
        'share-of-people',
        text('Of the people who saw B instead of A, about ', share, ' acted otherwise because of the change.'),
        text('Of the people who saw B, the change moved about ', share, '.'),
      ],
    ],
  };
}

function askOfLevel(place: string, percentage: number): Reading {
  const level = `'${percentage} %'`;
  const rest = `'${100 - percentage} %'`;
  return {
    stem: `A firm that runs many tests for ${place} reports a difference whenever p is below ${percentage} %. What does this level fix?`,
    rows: [
      ['Level', `${percentage} %`],
      ['Size of the groups', 'fixed before the start'],
    ],
    key: text('Among tests of equal versions, about ', level, ' will report a difference.'),
    wrong: [
      [
        'chance-of-no-effect',
        text('Among tests that report a difference, about ', level, ' report one that is not there.'),
        text('Among tests that report a difference, about ', level, ' are mistaken.'),
      ],
      [
        'chance-of-effect',
        text('Among tests that report a difference, about ', rest, ' have found a real one.'),
        text('Among tests that report a difference, about ', rest, ' are right.'),
      ],
      [
        'chance-of-repeat',
        text('Among tests of versions that do differ, about ', rest, ' will report the difference.'),
        text('Among tests of better versions, about ', rest, ' will find the rise.'),
      ],
      [
        'size-of-effect',
        text('Among tests with a difference, those with a rise of ', level, ' or more are reported.'),
        text('Among tests of any versions, those with a rise of ', level, ' or more are reported.'),
      ],
    ],
  };
}
