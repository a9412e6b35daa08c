import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { shellQuestion } from '../repository';

const worlds = [
  { file: 'orders.csv', names: ['Lima', 'Oslo', 'Pune'] },
  { file: 'visits.csv', names: ['home', 'login', 'shop'] },
  { file: 'hours.csv', names: ['Ana', 'Bilal', 'Cora'] },
  { file: 'sales.csv', names: ['desk', 'lamp', 'vase'] },
  { file: 'errors.csv', names: ['cart', 'mail', 'search'] },
  { file: 'crops.csv', names: ['beans', 'kale', 'peas'] },
] as const;

/** Counting and ordering lines with sort, uniq, cut and head. */
export const sortAndUniq: ProgramFamily = {
  id: 'git-sort-and-uniq',
  version: 1,
  test: 'git',
  objective: 'streams',
  level: 'apply',
  title: 'Counting and ordering lines',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'GNU Coreutils manual: sort invocation, uniq invocation, cut invocation',
  misconceptions: {
    'uniq-finds-all': 'uniq finds equal lines wherever they stand.',
    'uniq-needs-neighbours-not': 'Sorting before uniq changes nothing.',
    'sort-by-number': 'sort compares numbers by size without -n.',
    'numeric-as-text': 'sort -n compares character by character.',
    'fields-from-zero': 'cut counts fields from 0.',
    'unique-means-single': 'uniq leaves only lines that occur once.',
    'order-kept': 'The order of the file is kept.',
  },
  build: (random) => {
    const { file, names } = random.pick(worlds);
    const [a, b, c] = random.shuffle(names);
    const numbers = random.shuffle([random.int(2, 9), random.int(10, 19), random.int(100, 140), random.int(20, 99)]);
    const order = random.pick([
      [a, b, a, c],
      [a, b, b, a],
      [b, a, c, a],
      [c, a, b, a],
    ]);
    const kind = random.pick(['uniq', 'sort-uniq', 'sort-text', 'sort-number', 'top', 'singles']);
    const rows = order.map((name, at) => `${name},${numbers[at] ?? 0}`).join(' ');
    const program = (line: string) => code`
      printf '%s\n' ${rows} > ${file}
      ${line}
    `;
    const first = `cut -d, -f1 ${file}`;
    const second = `cut -d, -f2 ${file}`;
    const join = ' | paste -sd, -';
    const run = (line: string) => program(line + join);
    const text = [run(`${second} | sort`), run(`${second} | sort -n`)] as const;
    const variants = {
      uniq: [
        run(`${first} | uniq`),
        ['uniq-finds-all', run(`${first} | awk '!seen[$0]++'`)],
        ['unique-means-single', run(`${first} | sort | uniq -u`)],
        ['order-kept', run(`${first} | sort -u`)],
        ['fields-from-zero', run(`${second} | uniq`)],
        ['order-kept', run(`${first} | sort`)],
      ],
      'sort-uniq': [
        run(`${first} | sort | uniq`),
        ['uniq-needs-neighbours-not', run(`${first} | uniq`)],
        ['unique-means-single', run(`${first} | sort | uniq -u`)],
        ['order-kept', run(`${first} | awk '!seen[$0]++'`)],
        ['uniq-finds-all', run(`${first} | sort`)],
        ['fields-from-zero', run(`${second} | sort | uniq`)],
      ],
      'sort-text': [
        text[0],
        ['sort-by-number', text[1]],
        ['order-kept', run(second)],
        ['sort-by-number', run(`${second} | sort -rn`)],
        ['fields-from-zero', run(`${first} | sort`)],
      ],
      'sort-number': [
        text[1],
        ['numeric-as-text', text[0]],
        ['order-kept', run(second)],
        ['numeric-as-text', run(`${second} | sort -rn`)],
        ['fields-from-zero', run(`${first} | sort`)],
      ],
      top: [
        run(`${second} | sort -r | head -n 2`),
        ['sort-by-number', run(`${second} | sort -rn | head -n 2`)],
        ['order-kept', run(`${second} | head -n 2`)],
        ['order-kept', run(`${second} | tail -n 2`)],
        ['sort-by-number', run(`${second} | sort -n | head -n 2`)],
      ],
      singles: [
        run(`${first} | uniq -d`),
        ['uniq-finds-all', run(`${first} | sort | uniq -d`)],
        ['unique-means-single', run(`${first} | sort | uniq -u`)],
        ['order-kept', run(`${first} | uniq`)],
        ['fields-from-zero', run(`${first} | awk '!seen[$0]++'`)],
      ],
    } as const;
    const [key, ...wrong] = variants[kind];
    return shellQuestion({
      structure: { kind, order: order.map((name) => order.indexOf(name)).join('') },
      surface: { file, a, numbers: numbers.join(' ') },
      key,
      wrong,
    });
  },
};
