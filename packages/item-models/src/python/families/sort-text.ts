import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { listOf } from '../literals';
import { scriptQuestion } from '../script';

const worlds = [
  { list: 'invoices', prefix: 'INV-' },
  { list: 'rooms', prefix: '' },
  { list: 'files', prefix: 'scan' },
  { list: 'releases', prefix: 'v1.' },
  { list: 'seats', prefix: 'B' },
  { list: 'totals', prefix: '' },
] as const;
const mixed = ['apple', 'Banana', 'cherry', 'Date', 'fig', 'Grape', 'kiwi', 'Lemon', 'mango', 'Plum'];

/** How text sorts: digit by digit, capitals first. */
export const sortText: ProgramFamily = {
  id: 'python-sort-text',
  version: 1,
  test: 'python',
  objective: 'sorting',
  level: 'apply',
  title: 'Order of numbers in text and of capitals',
  predictedDifficulty: 0.68,
  status: 'active',
  source: 'Python 3.14 Language Reference, 6.10.1 Value comparisons; Library Reference, list.sort',
  misconceptions: {
    'digits-as-numbers': 'Numbers inside text are compared by size.',
    'case-does-not-matter': 'Capital and small letters sort together.',
    'small-letters-first': 'Small letters come before capital ones.',
    'sort-returns-the-list': 'sort gives the sorted list back.',
    'sorted-in-place': 'sorted changes the list that it gets.',
    'shorter-first': 'Shorter text comes first.',
    'largest-first': 'Sorting puts the largest first.',
    'sort-does-nothing': 'sort leaves the list as it was.',
  },
  build: (random) => {
    const { list, prefix } = random.pick(worlds);
    const about = random.pick(['digits', 'case', 'digits-max', 'returns', 'copy']);
    const sizes = [random.int(2, 9), random.int(10, 19), random.int(100, 130), random.int(20, 99)];
    const numbered = random.shuffle(sizes).map((size) => `${prefix}${size}`);
    const fruits = random.shuffle(random.sample(mixed, 4));
    const words = about === 'case' ? fruits : numbered;
    const name = about === 'case' ? 'labels' : list;
    const number = prefix === '' ? 'int' : `lambda text: int(text[${prefix.length}:])`;
    const program = (...lines: readonly string[]) => code`
      ${name} = ${listOf(words)}
      ${lines.join('\n')}
    `;
    const sorted = (key: string) => program(`print(sorted(${name}${key}))`);
    const variants = {
      digits: [
        sorted(''),
        ['digits-as-numbers', sorted(`, key=${number}`)],
        ['sort-does-nothing', program(`print(${name})`)],
        ['shorter-first', program(`print(sorted(${name}, key=${number}, reverse=True))`)],
        ['largest-first', program(`print(sorted(${name}, reverse=True))`)],
      ],
      case: [
        sorted(''),
        ['case-does-not-matter', sorted(', key=str.lower')],
        ['small-letters-first', sorted(', key=str.swapcase')],
        ['shorter-first', sorted(', key=len')],
        ['sort-does-nothing', program(`print(${name})`)],
      ],
      'digits-max': [
        program(`print(min(${name}), max(${name}))`),
        ['digits-as-numbers', program(`print(min(${name}, key=${number}), max(${name}, key=${number}))`)],
        ['shorter-first', program(`print(min(${name}), max(${name}, key=${number}))`)],
        ['sort-does-nothing', program(`print(min(${name}, key=${number}), max(${name}))`)],
      ],
      returns: [
        program(`result = ${name}.sort(key=${number})`, `print(result)`, `print(${name})`),
        ['sort-returns-the-list', program(`result = sorted(${name}, key=${number})`, 'print(result)', `print(result)`)],
        ['sorted-in-place', program(`result = sorted(${name}, key=${number})`, 'print(result)', `print(${name})`)],
        ['sort-does-nothing', program('print(None)', `print(${name})`)],
        ['digits-as-numbers', program(`result = ${name}.sort()`, 'print(result)', `print(${name})`)],
      ],
      copy: [
        program(`result = sorted(${name}, key=${number})`, `print(result[0], ${name}[0])`),
        ['sorted-in-place', program(`${name}.sort(key=${number})`, `print(${name}[0], ${name}[0])`)],
        ['digits-as-numbers', program(`result = sorted(${name})`, `print(result[0], ${name}[0])`)],
        ['sort-does-nothing', program(`print(${name}[0], ${name}[0])`)],
        ['shorter-first', program(`print(${name}[0], sorted(${name}, key=${number})[0])`)],
        ['largest-first', program(`print(max(${name}, key=${number}), ${name}[0])`)],
      ],
    } as const;
    const [key, central, ...others] = variants[about];
    return scriptQuestion({
      structure: { about, prefixed: prefix !== '' },
      surface: { name, words: words.join(' ') },
      key,
      wrong: [central, ...others],
    });
  },
};
