import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { rows: 'players', by: 'points', names: ['Ana', 'Bilal', 'Cora', 'Dmitri', 'Esi', 'Finn'], low: 10, step: 5 },
  { rows: 'products', by: 'price', names: ['chair', 'desk', 'lamp', 'mug', 'rug', 'vase'], low: 20, step: 15 },
  { rows: 'routes', by: 'stops', names: ['Delta', 'Harbour', 'Lake', 'Mill', 'Station', 'Tower'], low: 2, step: 3 },
  {
    rows: 'bids',
    by: 'amount',
    names: ['Amara', 'Brenner', 'Castell', 'Dhillon', 'Eklund', 'Farouk'],
    low: 300,
    step: 50,
  },
  { rows: 'samples', by: 'level', names: ['K1', 'K2', 'M4', 'M7', 'P3', 'R5'], low: 1, step: 1 },
] as const;

/** Order by more than one key, and what happens to ties. */
export const sortKeys: ProgramFamily = {
  id: 'python-sort-keys',
  version: 1,
  test: 'python',
  objective: 'sorting',
  level: 'apply',
  title: 'Sorting by two keys, and ties',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'Python 3.14 Sorting Techniques HOWTO: Ascending and Descending; Sort Stability and Complex Sorts',
  misconceptions: {
    'reverse-reverses-ties': 'reverse=True turns the order of equal elements round as well.',
    'first-sort-counts-more': 'Of two sorts in a row, the first decides and the second orders the ties.',
    'ties-by-name': 'Equal elements come in alphabetical order.',
    'minus-for-both': 'A minus before one key turns every key round.',
    ascending: 'The smallest number comes first.',
  },
  build: (random) => {
    const { rows, by, names, low, step } = random.pick(worlds);
    const picked = random.sample(names, 4);
    const [high, middle, small] = [low + 2 * step, low + step, low];
    const levels = random.shuffle(
      random.pick([
        [high, high, middle, small],
        [high, middle, middle, small],
        [high, high, small, small],
      ]),
    );
    const how = random.pick(['reverse', 'minus', 'tuple', 'two-sorts', 'tuple-reverse']);
    const data = picked.map((name, at) => `('${name}', ${levels[at] ?? low})`).join(', ');
    const program = (...sorting: readonly string[]) => code`
      ${rows} = [${data}]  # name, ${by}
      ${sorting.join('\n')}
      print([name for name, ${by} in ${rows}])
    `;
    const sort = (key: string, rest = '') => `${rows}.sort(key=lambda row: ${key}${rest})`;
    const reverse = ', reverse=True';
    const ways = {
      reverse: [sort('row[1]', reverse)],
      minus: [sort('-row[1]')],
      tuple: [sort('(-row[1], row[0])')],
      'two-sorts': [sort('row[0]', reverse), sort('row[1]')],
      'tuple-reverse': [sort('(row[1], row[0])', reverse)],
    };
    const turned = [sort('row[1]'), `${rows}.reverse()`];
    const centrals = {
      reverse: ['reverse-reverses-ties', turned],
      minus: ['ties-by-name', ways.tuple],
      tuple: ['minus-for-both', ways['tuple-reverse']],
      'two-sorts': ['first-sort-counts-more', ways['two-sorts'].toReversed()],
      'tuple-reverse': ['reverse-reverses-ties', ways.tuple],
    } as const;
    const [idea, central] = centrals[how];
    const alternatives = [
      ['ties-by-name', ways.tuple],
      ['reverse-reverses-ties', ways['tuple-reverse']],
      ['minus-for-both', ways.minus],
      ['ascending', [sort('row[1]')]],
      ['ascending', [sort('(row[1], row[0])')]],
      ['first-sort-counts-more', [sort('row[0]')]],
    ] as const;
    return scriptQuestion({
      structure: { how, ties: levels.map((level) => levels.indexOf(level)).join('') },
      surface: { rows, picked: picked.join(' ') },
      key: program(...ways[how]),
      wrong: [[idea, program(...central)], ...alternatives.map(([why, lines]) => [why, program(...lines)] as const)],
    });
  },
};
