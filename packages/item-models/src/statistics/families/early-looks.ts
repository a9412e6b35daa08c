import type { ProgramFamily } from '../../program/variant';
import { asksStatement } from '../question';
import { dataTable, shownNumber } from '../tables';
import { drawTrial } from '../worlds';

/** Looking at a running test, and what the plan says about it. */
export const earlyLooks: ProgramFamily = {
  id: 'statistics-early-looks',
  version: 1,
  test: 'statistics',
  objective: 'testing',
  level: 'analyse',
  title: 'Looking into a running test',
  predictedDifficulty: 0.62,
  status: 'active',
  source:
    'Armitage, McPherson & Rowe (1969), “Repeated significance tests on accumulating data”, JRSS A 132; Johari et al. (2017), “Peeking at A/B Tests”',
  misconceptions: {
    'first-crossing-counts': 'A test may stop and report as soon as p falls below the level.',
    'best-look-corrected': 'The smallest p of the looks, times their number, is the result.',
    'run-on-until-clear': 'A test may be extended until it is clear.',
    'mean-of-looks': 'The looks are tests whose p-values can be averaged.',
    'looks-forbid-result': 'A look makes the planned result worthless.',
  },
  build: (random) => {
    const { place, people } = drawTrial(random);
    const step = random.int(2, 9) * 500;
    const looks = random.pick([4, 5]);
    const planned = looks * step;
    const early = random.int(0, looks - 3);
    const draw = (low: number, high: number) => random.int(low, high) / 1000;
    const p = Array.from({ length: looks }, (_, at) => (at === early ? draw(11, 38) : draw(62, 290)));
    const ending = random.pick(['missed', 'reached', 'running']);
    const last = ending === 'reached' ? draw(18, 45) : draw(71, 190);
    p[looks - 1] = last;
    const shown = ending === 'running' ? p.slice(0, looks - 1) : p;
    const first = p[early] ?? 0;
    const best = Math.min(...shown);
    const report = (difference: boolean, value: string, at: string) =>
      `(${difference} ? 'Report a difference' : 'Report no difference') + ', p = ' + fixed(${value}, 3) + ', at ${at} ${people}.'`;
    const at = (index: number) => shownNumber((index + 1) * step);
    const wait = `'Go on to ${shownNumber(planned)} ${people} and report the p-value found there.'`;
    const mean = `simple.mean(${JSON.stringify(shown)})`;
    const extend = `'Go on to ${shownNumber(planned + step)} ${people} and report the p-value found there.'`;
    const key = ending === 'running' ? wait : report(last < 0.05, String(last), shownNumber(planned));
    return asksStatement({
      structure: { ending, looks, early },
      surface: { place, step, p: p.join(' ') },
      stem: `The plan for ${place} was: two-sided test at the 5 % level, one analysis at ${shownNumber(planned)} ${people}. Someone looked earlier as well. What follows from the plan?`,
      tables: [
        dataTable(
          [`${people} so far`, 'p-value'],
          shown.map((value, index) => [at(index), value]),
        ),
      ],
      key,
      wrong: [
        ['first-crossing-counts', report(true, String(first), at(early))],
        ['run-on-until-clear', extend],
        ending === 'reached'
          ? [
              'looks-forbid-result',
              `'Report no difference: looks before ${shownNumber(planned)} ${people} spoil the test.'`,
            ]
          : ['best-look-corrected', report(best < 0.05, `${best} * ${shown.length}`, at(shown.length - 1))],
        ['mean-of-looks', report(false, mean, at(shown.length - 1))],
      ],
    });
  },
};
