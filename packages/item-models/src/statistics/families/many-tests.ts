import type { ProgramFamily } from '../../program/variant';
import { asksFigure } from '../question';
import { dataTable } from '../tables';
import { drawTrial } from '../worlds';

/** False alarms when many things are tested. */
export const manyTests: ProgramFamily = {
  id: 'statistics-many-tests',
  version: 1,
  test: 'statistics',
  objective: 'testing',
  level: 'apply',
  title: 'False alarms among many tests',
  predictedDifficulty: 0.62,
  status: 'pilot',
  source: 'Goldman (2008), “Why is multiple testing a problem?”; Holm (1979), Scand. J. Statistics 6(2)',
  misconceptions: {
    'level-holds-overall': 'The level of one test is that of all together.',
    'levels-add-up': 'The chances of false alarms add up to the chance of at least one.',
    'one-for-all-right': 'The chance that every test is right is meant.',
    'all-false': 'At least one false alarm means that all are false.',
    'level-times-tests': 'The corrected level grows with the number of tests.',
  },
  build: (random) => {
    const { place } = drawTrial(random);
    const tests = random.pick([2, 3, 4, 5, 6, 8, 10, 15]);
    const level = random.pick([0.01, 0.05, 0.1]);
    const asked = random.pick(['any', 'expected', 'corrected', 'survivors']);
    const pct = (text: string, digits = 1) => `percent(${text}, ${digits})`;
    const any = `stats.familywiseError(${level}, ${tests})`;
    const ps = random.sample(
      [0.001, 0.002, 0.004, 0.006, 0.009, 0.012, 0.018, 0.024, 0.031, 0.038, 0.044, 0.21, 0.34, 0.48],
      6,
    );
    const list = JSON.stringify(ps);
    const survivors = (limit: number) => `fixed(${list}.filter((p) => p <= ${limit}).length, 0)`;
    const many = tests * 20;
    const tasks = {
      any: [
        `${tests} independent metrics without any true change are each tested at the ${level * 100} % level. How likely is it that one of them or more shows a difference?`,
        pct(any),
        [
          ['level-holds-overall', pct(String(level))],
          ['levels-add-up', pct(`${level} * ${tests}`)],
          ['one-for-all-right', pct(`1 - ${any}`)],
          ['all-false', pct(`${level} ** ${tests}`, 4)],
        ],
      ],
      expected: [
        `${many} versions without any true effect are each tested at the ${level * 100} % level. How many are expected to show a difference?`,
        `fixed(${many * level}, 1)`,
        [
          ['level-holds-overall', `fixed(${level * 100}, 1)`],
          ['one-for-all-right', `fixed(${many * (1 - level)}, 1)`],
          ['all-false', `fixed(${level}, 1)`],
          ['levels-add-up', `fixed(${many * level * 2}, 1)`],
        ],
      ],
      corrected: [
        `${tests} metrics are to be tested so that a false alarm anywhere stays at ${level * 100} % at most. Which level has each test by the Bonferroni rule?`,
        pct(`${level} / ${tests}`, 3),
        [
          ['level-holds-overall', pct(String(level), 3)],
          ['level-times-tests', pct(`${level} * ${tests}`, 3)],
          ['one-for-all-right', pct(`(1 - ${level}) / ${tests}`, 3)],
          ['all-false', pct(`${level} ** 2`, 3)],
        ],
      ],
      survivors: [
        `The six metrics below were tested at once. How many remain at an overall level of 5 % by the Bonferroni rule?`,
        survivors(0.05 / 6),
        [
          ['level-holds-overall', survivors(0.05)],
          ['level-times-tests', survivors(0.3)],
          ['all-false', survivors(0.0015)],
          ['levels-add-up', survivors(0.025)],
        ],
      ],
    } as const;
    const [stem, key, wrong] = tasks[asked];
    return asksFigure({
      structure: { asked, tests, level },
      surface: { place, ps: ps.join(' ') },
      stem: `An analyst works for ${place}. ${stem}`,
      tables:
        asked === 'survivors'
          ? [
              dataTable(
                ['Metric', 'p-value'],
                ps.map((p, at) => [`metric ${at + 1}`, p]),
              ),
            ]
          : [],
      key,
      wrong,
    });
  },
};
