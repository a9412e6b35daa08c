import type { ProgramFamily } from '../../program/variant';
import { shownTable, using } from '../ask';
import { drawJob } from '../jobs';

/** Which areas of a job carry more ink than the paper takes. */
export const totalInkLimit: ProgramFamily = {
  id: 'colour-print-total-ink',
  version: 1,
  test: 'colour-and-print',
  objective: 'ink',
  level: 'apply',
  title: 'Total ink limits',
  predictedDifficulty: 0.75,
  status: 'active',
  source: 'ISO 12647-2:2013, tone value sum; PSO guidance on total area coverage by paper',
  misconceptions: {
    'black-does-not-count': 'Black does not count towards the total of inks.',
    'single-ink-decides': 'An area is too heavy when an ink reaches 100 %.',
    'limit-belongs-to-colours-mean': 'The mean of the inks is compared with the limit by hundreds.',
    'only-dark-areas-count': 'Only areas with a black of 100 % can be too heavy.',
    'sum-of-three-largest': 'The three strongest inks decide.',
  },
  build: (random) => {
    const { client, piece } = drawJob(random);
    const paper = random.pick([
      { name: 'newsprint', limit: 240 },
      { name: 'uncoated paper', limit: 280 },
      { name: 'coated paper', limit: 300 },
      { name: 'glossy coated paper', limit: 330 },
    ]);
    const { limit } = paper;
    const step = (value: number) => Math.round(value / 5) * 5;
    const capped = (total: number, k: number): number[] => {
      const rest = total - k;
      const c = Math.min(100, step(rest * (0.34 + random.unit() * 0.06)));
      const m = Math.min(100, step(rest * 0.33));
      return [c, m, Math.min(100, rest - c - m), k];
    };
    const rows = random.shuffle([
      capped(limit + random.pick([10, 15, 20]), random.pick([60, 70, 80])),
      capped(limit - random.pick([10, 20, 30]), random.pick([85, 90, 95])),
      capped(limit - random.pick([15, 25, 40]), 100),
      random.chance(0.5)
        ? capped(limit + random.pick([15, 30]), 100)
        : [100, random.pick([60, 80]), random.pick([20, 40]), 0],
    ]);
    const data = JSON.stringify(rows);
    const list = (test: string) => `${data}.flatMap((inks, at) => (${test}) ? ['ABCD'[at]] : []).join(', ') || 'None'`;
    const wrong = (test: string) => `console.log(${list(test)});`;
    return {
      parameters: {
        structure: {
          paper: paper.name,
          over: rows.map((inks) => Number(inks.reduce((x, y) => x + y, 0) > limit)).join(''),
        },
        surface: { client, inks: rows.flat().join(' ') },
      },
      stem: `A ${piece} for ${client} is printed on ${paper.name} with a total ink limit of ${limit} %. Which areas are too heavy?`,
      tables: [
        shownTable(
          ['Area', 'Cyan', 'Magenta', 'Yellow', 'Black'],
          rows.map((inks, at) => ['ABCD'[at] ?? '', ...inks.map((ink) => `${ink} %`)]),
        ),
      ],
      listings: [],
      asks: 'prose',
      key: using('assay/print', 'totalInk', list(`totalInk(inks) > ${limit}`)),
      mutants: [
        { misconception: 'only-dark-areas-count', program: wrong('inks[3] === 100') },
        { misconception: 'single-ink-decides', program: wrong('Math.max(...inks) === 100') },
        { misconception: 'black-does-not-count', program: wrong(`inks[0] + inks[1] + inks[2] > ${limit - 60}`) },
        {
          misconception: 'sum-of-three-largest',
          program: wrong(`inks.reduce((x, y) => x + y) - Math.min(...inks) > ${limit - 60}`),
        },
        {
          misconception: 'limit-belongs-to-colours-mean',
          program: wrong(`inks.reduce((x, y) => x + y) / 4 > ${Math.round(limit / 4) - 8}`),
        },
        { misconception: 'only-dark-areas-count', program: wrong('inks[3] >= 85') },
      ],
    };
  },
};
