import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { listOf } from '../literals';
import { scriptQuestion } from '../script';
import { drawCollection } from '../worlds';

/** Which elements a slice takes, its ends included or not. */
export const sliceEdges: ProgramFamily = {
  id: 'python-slice-edges',
  version: 1,
  test: 'python',
  objective: 'sequences',
  level: 'apply',
  title: 'Ends of a slice',
  predictedDifficulty: 0.72,
  status: 'active',
  source: 'Python 3.14 Library Reference, Sequence Types: Common Sequence Operations, notes 3 to 5',
  misconceptions: {
    'end-included': 'A slice includes the element at its end.',
    'counts-from-one': 'Positions start at 1.',
    'beyond-the-end-fails': 'A slice that reaches beyond the end raises IndexError.',
    'second-number-is-length': 'The second number says how many elements to take.',
    'negative-counts-from-zero': 'Position -1 is the one before the last.',
    'step-is-a-gap': 'The step says how many elements to leave out.',
  },
  build: (random) => {
    const { list, words } = drawCollection(random);
    const count = random.int(6, 7);
    const kind = random.pick(['page', 'last-page', 'middle', 'tail', 'step']);
    const shown = words.slice(0, count);
    const size = random.int(2, 3);
    const last = Math.ceil(count / size);
    const from = random.int(1, 2);
    const drop = random.int(1, 2);
    const fault = "raise IndexError('')";
    const slice = (start: string, end: string, step = '') => `${list}[${start}:${end}${step && `:${step}`}]`;
    const page = kind === 'last-page' ? last : random.int(2, last - 1 || 2);
    const paged = [
      slice('(page - 1) * size', 'page * size'),
      ['end-included', slice('(page - 1) * size', 'page * size + 1')],
      ['counts-from-one', slice('(page - 1) * size - 1', 'page * size - 1')],
      ['counts-from-one', slice('page * size', '(page + 1) * size')],
    ] as const;
    const kinds = {
      page: paged,
      'last-page': [
        paged[0],
        ['beyond-the-end-fails', null],
        ['counts-from-one', slice('(page - 1) * size - 1', 'page * size - 1')],
        ['counts-from-one', slice('page * size', '')],
        ['end-included', slice('(page - 2) * size', 'page * size')],
      ],
      middle: [
        slice(`${from}`, `${-drop}`),
        ['end-included', slice(`${from}`, drop === 1 ? '' : `${1 - drop}`)],
        ['counts-from-one', slice(`${from - 1}`, `${-drop}`)],
        ['negative-counts-from-zero', slice(`${from}`, `${-drop - 1}`)],
        ['beyond-the-end-fails', null],
      ],
      tail: [
        slice(`${-size - drop}`, `${-drop}`),
        ['end-included', slice(`${-size - drop}`, drop === 1 ? '' : `${1 - drop}`)],
        ['negative-counts-from-zero', slice(`${-size - drop - 1}`, `${-drop - 1}`)],
        ['second-number-is-length', slice(`${-size - drop}`, `${-size}`)],
        ['counts-from-one', slice(`${size + drop - 1}`, '')],
      ],
      step: [
        slice(`${from}`, `${count - 1}`, '2'),
        ['end-included', slice(`${from}`, `${count}`, '2')],
        ['step-is-a-gap', slice(`${from}`, `${count - 1}`, '3')],
        ['counts-from-one', slice(`${from - 1}`, `${count - 1}`, '2')],
        ['second-number-is-length', slice(`${from}`, `${count - 2}`, '2')],
      ],
    } as const;
    const [right, central, ...others] = kinds[kind];
    const paging = kind === 'page' || kind === 'last-page';
    const program = (expression: string | null) => code`
      ${list} = ${listOf(shown)}
      ${paging ? `page, size = ${page}, ${size}` : ''}
      ${expression === null ? fault : `print(${expression})`}
    `;
    return scriptQuestion({
      structure: { kind, count, size, drop, from },
      surface: { list, first: shown[0] ?? '', page },
      key: program(right),
      wrong: [
        [central[0], program(central[1])],
        ...others.map(([idea, expression]) => [idea, program(expression)] as const),
      ],
    });
  },
};
