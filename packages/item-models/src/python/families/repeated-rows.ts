import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { grid: 'seats', blank: '.', mark: 'X' },
  { grid: 'shelf', blank: '-', mark: 'B' },
  { grid: 'calendar', blank: 'o', mark: 'M' },
  { grid: 'board', blank: '_', mark: '#' },
  { grid: 'plots', blank: 'n', mark: 'Y' },
] as const;

/** Rows made by multiplying a list are one row under several positions. */
export const repeatedRows: ProgramFamily = {
  id: 'python-repeated-rows',
  version: 1,
  test: 'python',
  objective: 'names-and-copies',
  level: 'apply',
  title: 'A grid made by multiplication',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'Python 3.14 Library Reference, Sequence Types: Common Sequence Operations, note 2',
  misconceptions: {
    'rows-independent': 'Multiplying a list copies the lists inside it.',
    'rows-shared': 'A comprehension puts the same row in every place.',
    'column-first': 'The first index counts columns.',
    'row-assignment-shared': 'Assigning a new row to one place changes every place.',
    'cells-shared': 'Equal cells of one row change together.',
  },
  build: (random) => {
    const { grid, blank, mark } = random.pick(worlds);
    const [rows, columns] = [random.int(3, 4), random.int(3, 4)];
    const maker = random.pick(['multiplied', 'comprehension', 'appended']);
    const change = random.pick(['cell', 'cell-then-row', 'row-then-cell']);
    const row = random.int(0, 1);
    const column = row === 0 ? 2 : random.pick([0, 2]);
    const other = random.pick([0, 1, 2].filter((at) => at !== row) as [number, number]);
    const shared = code`
      row = ['${blank}'] * ${columns}
      ${grid} = []
      for _ in range(${rows}):
          ${grid}.append(row)
    `;
    const makers = {
      multiplied: `${grid} = [['${blank}'] * ${columns}] * ${rows}`,
      comprehension: `${grid} = [['${blank}'] * ${columns} for _ in range(${rows})]`,
      appended: shared,
    };
    const newRow = `${grid}[${other}] = ['${mark}'] * ${columns}`;
    const cell = (r: number, c: number) => `${grid}[${r}][${c}] = '${mark}'`;
    const [one, two] = [cell(row, column), newRow];
    const changes = { cell: one, 'cell-then-row': `${one}\n${two}`, 'row-then-cell': `${two}\n${one}` }[change];
    const program = (made: string, changed: string) => code`
      ${made}
      ${changed}
      for line in ${grid}:
          print(''.join(line))
    `;
    const isShared = maker !== 'comprehension';
    const opposite = isShared ? makers.comprehension : makers.multiplied;
    const everyRow = `for line in ${grid}:\n    line[:] = ['${mark}'] * ${columns}`;
    return scriptQuestion({
      structure: { maker, change, rows, columns },
      surface: { grid, row, column, other },
      key: program(makers[maker], changes),
      wrong: [
        [isShared ? 'rows-independent' : 'rows-shared', program(opposite, changes)],
        ['column-first', program(makers.comprehension, changes.replace(one, cell(column, row)))],
        change === 'cell'
          ? ['cells-shared', program(makers.comprehension, `${grid}[${row}] = ['${mark}'] * ${columns}`)]
          : ['row-assignment-shared', program(makers[maker], changes.replace(two, everyRow))],
        [
          'cells-shared',
          program(makers.comprehension, changes.replace(one, `${grid}[${row}] = ['${mark}'] * ${columns}`)),
        ],
        ['column-first', program(makers.multiplied, changes.replace(one, cell(column, row === column ? 1 : row)))],
      ],
    });
  },
};
