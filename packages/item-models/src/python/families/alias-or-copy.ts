import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { listOf } from '../literals';
import { scriptQuestion } from '../script';

const worlds = [
  { name: 'invoice', title: 'client', titles: ['Lindqvist', 'Okoro', 'Tanaka', 'Moreau'], list: 'lines', step: 40 },
  { name: 'route', title: 'driver', titles: ['Ana', 'Bilal', 'Cora', 'Dmitri'], list: 'stops', step: 3 },
  { name: 'menu', title: 'season', titles: ['spring', 'summer', 'autumn', 'winter'], list: 'prices', step: 2 },
  { name: 'survey', title: 'region', titles: ['north', 'coast', 'delta', 'hills'], list: 'answers', step: 1 },
  { name: 'playlist', title: 'mood', titles: ['calm', 'bright', 'slow', 'warm'], list: 'minutes', step: 4 },
] as const;

/** What a change to a copy does to the original. */
export const aliasOrCopy: ProgramFamily = {
  id: 'python-alias-or-copy',
  version: 1,
  test: 'python',
  objective: 'names-and-copies',
  level: 'apply',
  title: 'A second name, a shallow and a deep copy',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'Python 3.14 Library Reference, copy: Shallow and deep copy operations',
  misconceptions: {
    'assignment-copies': 'Assignment to a second name makes a copy.',
    'copy-is-deep': 'A copy of a dictionary copies what is inside it too.',
    'copy-is-alias': 'A copy of a dictionary still is the same dictionary.',
    'plus-in-place': 'Adding lists with + changes the list on the left.',
    'lists-by-reference-only': 'Only text and numbers are shared between two names, lists are copied.',
  },
  build: (random) => {
    const { name, title, titles, list, step } = random.pick(worlds);
    const [before = '', after = ''] = random.shuffle(titles);
    const values = [1, 2, 3].map(() => random.int(1, 9) * step);
    const [first = 0, second = 0, extra = 0] = values;
    const how = random.pick(['alias', 'copy', 'dict', 'deep']);
    const change = random.pick(['append', 'plus', 'item']);
    const copies = {
      alias: `second = ${name}`,
      copy: `second = ${name}.copy()`,
      dict: `second = dict(${name})`,
      deep: `second = copy.deepcopy(${name})`,
    };
    const changes = {
      append: `second['${list}'].append(${extra})`,
      plus: `second['${list}'] = second['${list}'] + [${extra}]`,
      item: `second['${list}'][0] = ${extra + 100}`,
    };
    const program = (copying: string, changing: string = changes[change]) => code`
      ${copying.includes('copy.') ? 'import copy\n' : ''}
      ${name} = {'${title}': '${before}', '${list}': ${listOf([first, second])}}
      ${copying}
      second['${title}'] = '${after}'
      ${changing}
      print(${name})
    `;
    const inPlace = changes.append;
    const central = { alias: 'assignment-copies', copy: 'copy-is-deep', dict: 'copy-is-deep', deep: 'copy-is-alias' }[
      how
    ];
    const centralCopy = { alias: copies.deep, copy: copies.deep, dict: copies.deep, deep: copies.alias }[how];
    const isPlusOnCopy = change === 'plus' && (how === 'copy' || how === 'dict');
    const onlyTitle = program(`second = copy.deepcopy(${name})\n${name}['${title}'] = '${after}'`);
    return scriptQuestion({
      structure: { how, change },
      surface: { name, before, first },
      stem: `A script makes a second ${name} and changes it. What does it print?`,
      key: program(copies[how]),
      wrong: [
        isPlusOnCopy ? ['plus-in-place', program(copies.copy, inPlace)] : [central, program(centralCopy)],
        ['copy-is-alias', program(copies.alias)],
        ['copy-is-deep', program(copies.copy, change === 'plus' ? inPlace : changes[change])],
        ['lists-by-reference-only', onlyTitle],
        ['copy-is-deep', program(copies.deep)],
      ],
    });
  },
};
