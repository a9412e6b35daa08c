import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const rows = [
  {
    one: 'order',
    two: 'total',
    many: 'notes',
    cells: ['A-17', '48.00'],
    more: ['gift', 'fragile', 'express', 'signed'],
  },
  { one: 'host', two: 'status', many: 'path', cells: ['shop', '201'], more: ['cart', 'items', 'new', 'last'] },
  { one: 'plate', two: 'depot', many: 'stops', cells: ['KX-402', 'Oslo'], more: ['Riga', 'Tartu', 'Turku', 'Narva'] },
  { one: 'artist', two: 'label', many: 'songs', cells: ['Ilana', 'Norte'], more: ['Dune', 'Ember', 'Fjord', 'Grove'] },
  { one: 'sample', two: 'unit', many: 'values', cells: ['S9', 'mg'], more: ['4.1', '4.4', '3.9', '4.0'] },
  { one: 'patient', two: 'ward', many: 'visits', cells: ['P-88', 'B2'], more: ['Mon', 'Wed', 'Fri', 'Sun'] },
  { one: 'field', two: 'owner', many: 'crops', cells: ['North', 'Okoro'], more: ['kale', 'peas', 'yams', 'maize'] },
] as const;

/** How values are dealt out to names, one of them with a star. */
export const starUnpacking: ProgramFamily = {
  id: 'python-star-unpacking',
  version: 1,
  test: 'python',
  objective: 'sequences',
  level: 'apply',
  title: 'Unpacking with a star',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'Python 3.14 Language Reference, 7.2 Assignment statements',
  misconceptions: {
    'star-makes-tuple': 'The starred name becomes a tuple.',
    'star-takes-one': 'The starred name takes one value where one is enough.',
    'star-takes-the-rest': 'The starred name takes everything that follows.',
    'star-needs-a-value': 'The starred name must get at least one value.',
    'empty-star-is-none': 'A starred name that gets nothing is None.',
    'star-joins': 'The starred name keeps the text as it was, separators included.',
  },
  build: (random) => {
    const { one, two, many, cells, more } = random.pick(rows);
    const place = random.pick(['first', 'middle', 'last']);
    const extra = random.pick([0, 1, 2, 3]);
    const separator = random.pick([';', ',', '|']);
    const dealt = random.shuffle(more).slice(0, extra);
    const names = { first: [many, one, two], middle: [one, many, two], last: [one, two, many] }[place];
    const values = { first: [...dealt, ...cells], middle: [cells[0], ...dealt, cells[1]], last: [...cells, ...dealt] };
    const targets = names.map((name) => (name === many ? `*${name}` : name)).join(', ');
    const at = names.indexOf(many);
    const program = (unpack: string, after = '') => code`
      line = '${values[place].join(separator)}'
      ${unpack}
      ${after}
      print(${names.join(', ')})
    `;
    const dealing = `${targets} = line.split('${separator}')`;
    const seeing = `cells = line.split('${separator}')`;
    const cut = ['cells[-3:]', '[cells[0], cells[1], cells[-1]]', 'cells[:3]'][at] ?? '';
    const asTuple = ['star-makes-tuple', program(dealing, `${many} = tuple(${many})`)] as const;
    const few = [
      ['star-needs-a-value', program("raise ValueError('')")],
      ['empty-star-is-none', program(dealing, `${many} = None`)],
      asTuple,
      ['star-joins', program(dealing, `${many} = ''`)],
    ] as const;
    const several = [
      ['star-takes-the-rest', program(dealing, `${many} = line.split('${separator}')[${at === 2 ? 1 : at}:]`)],
      asTuple,
      ['star-joins', program(dealing, `${many} = '${separator}'.join(${many})`)],
      ['star-takes-one', program(`${seeing}\n${names.join(', ')} = ${cut}`)],
    ] as const;
    const [central, ...others] = extra === 0 ? few : several;
    return scriptQuestion({
      structure: { place, extra },
      surface: { one, separator },
      key: program(dealing),
      wrong: [central, ...others],
    });
  },
};
