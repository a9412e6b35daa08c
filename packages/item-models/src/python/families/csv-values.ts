import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const worlds = [
  { what: 'item', number: 'qty', names: ['lamp', 'desk', 'mug'] },
  { what: 'nurse', number: 'shifts', names: ['Ana', 'Bo', 'Cem'] },
  { what: 'city', number: 'shops', names: ['Lima', 'Riga', 'Pune'] },
  { what: 'song', number: 'plays', names: ['Alba', 'Dune', 'Fjord'] },
  { what: 'field', number: 'rows', names: ['north', 'mill', 'lake'] },
] as const;

/** What the csv module reads is text. */
export const csvValues: ProgramFamily = {
  id: 'python-csv-values',
  version: 1,
  test: 'python',
  objective: 'data-formats',
  level: 'apply',
  title: 'Values read from CSV',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'Python 3.14 Library Reference, csv: reader (no automatic data type conversion), DictReader',
  misconceptions: {
    'numbers-are-read': 'The csv module turns digits into numbers.',
    'text-refuses-arithmetic': 'Multiplying a text by a number raises TypeError.',
    'zero-text-is-false': 'The text 0 counts as false.',
    'header-is-a-row': 'DictReader gives the header as a row.',
    'quotes-are-kept': 'Quotation marks stay part of the value.',
    'comma-splits-anyway': 'A comma inside quotation marks separates.',
    'empty-is-none': 'An empty field is None.',
  },
  build: (random) => {
    const { what, number, names } = random.pick(worlds);
    const [a, b, c] = random.shuffle(names);
    const [one, two, three] = [random.int(2, 9), random.int(10, 15), random.int(3, 8)];
    const about = random.pick(['times', 'max', 'plus', 'truth', 'quoted', 'joined']);
    const values =
      about === 'truth'
        ? random.pick([
            [one, 0, two],
            [0, one, ''],
            ['', one, 0],
          ])
        : about === 'quoted'
          ? [`"${one},5"`, two, three]
          : [one, two, three];
    const rows = [a, b, c].map((name, at) => `${name},${values[at] ?? ''}`);
    const data = [`${what},${number}`, ...rows].join('\\n');
    const program = (...lines: readonly string[]) => code`
      import csv, io

      data = '${data}'
      rows = list(csv.DictReader(io.StringIO(data)))
      ${lines.join('\n')}
    `;
    const cell = `row['${number}']`;
    const asNumber = `int(${cell})`;
    const factor = random.int(2, 3);
    const fault = program("raise TypeError('')");
    const each = (expression: string, rest = '') => program(`print([${expression} for row in rows${rest}])`);
    const variants = {
      times: [
        each(`${cell} * ${factor}`),
        ['numbers-are-read', each(`${asNumber} * ${factor}`)],
        ['numbers-are-read', each(`str(${asNumber} * ${factor})`)],
        ['text-refuses-arithmetic', fault],
        ['header-is-a-row', program(`print(['${number}' * ${factor}] + [${cell} * ${factor} for row in rows])`)],
      ],
      max: [
        program(`print(max(${cell} for row in rows), len(rows))`),
        ['numbers-are-read', program(`print(max(${asNumber} for row in rows), len(rows))`)],
        ['header-is-a-row', program(`print(max(${cell} for row in rows), len(rows) + 1)`)],
        ['header-is-a-row', program(`print('${number}', len(rows) + 1)`)],
        ['text-refuses-arithmetic', fault],
      ],
      plus: [
        program(`print(sum(${cell} for row in rows))`),
        ['numbers-are-read', program(`print(sum(${asNumber} for row in rows))`)],
        ['text-refuses-arithmetic', program(`print(''.join(${cell} for row in rows))`)],
        ['header-is-a-row', program(`raise ValueError('')`)],
        ['empty-is-none', program('print(0)')],
      ],
      joined: [
        program(`print(rows[0]['${number}'] + rows[1]['${number}'], len(rows))`),
        ['numbers-are-read', program(`print(int(rows[0]['${number}']) + int(rows[1]['${number}']), len(rows))`)],
        ['header-is-a-row', program(`print('${number}' + rows[0]['${number}'], len(rows) + 1)`)],
        ['header-is-a-row', program(`print(int(rows[0]['${number}']) + int(rows[1]['${number}']), len(rows) + 1)`)],
        ['text-refuses-arithmetic', fault],
      ],
      truth: [
        each(`row['${what}']`, ` if ${cell}`),
        ['zero-text-is-false', each(`row['${what}']`, ` if ${cell} and int(${cell})`)],
        ['empty-is-none', each(`row['${what}']`)],
        ['header-is-a-row', program(`print(['${what}'] + [row['${what}'] for row in rows if ${cell}])`)],
        ['numbers-are-read', each(`row['${what}']`, ` if ${cell} == '0'`)],
        ['numbers-are-read', each(`row['${what}']`, ` if not ${cell}`)],
      ],
      quoted: [
        program(`print(rows[0], len(rows))`),
        ['comma-splits-anyway', program(`print({'${what}': '${a}', '${number}': '${one}', None: ['5']}, len(rows))`)],
        ['quotes-are-kept', program(`print({'${what}': '${a}', '${number}': '"${one},5"'}, len(rows))`)],
        ['numbers-are-read', program(`print({'${what}': '${a}', '${number}': ${one}.5}, len(rows))`)],
        ['header-is-a-row', program(`print({'${what}': '${a}', '${number}': '${one},5'}, len(rows) + 1)`)],
      ],
    } as const;
    const [key, ...wrong] = variants[about];
    return scriptQuestion({
      structure: { about, zeroAt: about === 'truth' ? values.indexOf(0) : -1, factor: about === 'times' ? factor : 0 },
      surface: { what, a, one, two },
      key,
      wrong,
    });
  },
};
