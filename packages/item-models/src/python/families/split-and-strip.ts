import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { scriptQuestion } from '../script';

const files = [
  'access.csv',
  'cases.csv',
  'views.csv',
  'scores.csv',
  'invoices.csv',
  'devices.csv',
  'voices.csv',
  'tactics.csv',
  'choices.csv',
  'classes.csv',
] as const;
const hosts = ['www.weaver.example', 'www.wool.example', 'www.windmill.example', 'www.wren.example'] as const;
const words = [
  'red',
  'green',
  'blue',
  'black',
  'white',
  'north',
  'south',
  'east',
  'tea',
  'rice',
  'oil',
  'salt',
] as const;

/** Cutting text: what split makes of several separators, what strip takes off. */
export const splitAndStrip: ProgramFamily = {
  id: 'python-split-and-strip',
  version: 1,
  test: 'python',
  objective: 'text',
  level: 'apply',
  title: 'Splitting and stripping text',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'Python 3.14 Library Reference, String Methods: split, strip, lstrip, rstrip, removesuffix, partition',
  misconceptions: {
    'strip-takes-a-suffix': 'rstrip and lstrip take off their argument as a whole.',
    'strip-takes-once': 'strip takes off one character at each end.',
    'text-changes-in-place': 'A method of a text changes the text itself.',
    'separators-merge': 'Several separators in a row count as one.',
    'spaces-kept-apart': 'split without an argument gives empty texts between two spaces.',
    'ends-dropped': 'Separators at the ends give no empty text.',
    'limit-counts-parts': 'The limit of split is the number of parts.',
    'spaces-trimmed': 'split takes the spaces around the parts off.',
  },
  build: (random) => {
    const about = random.pick(['rstrip', 'lstrip', 'separators', 'spaces', 'limit', 'unchanged']);
    const file = `${random.int(19, 26)}-${random.pick(files)}`;
    const host = random.pick(hosts).replace('example', random.pick(['example', 'test', 'invalid', 'localhost']));
    const [a = '', b = '', c = ''] = random.sample(words, 3);
    const sep = random.pick([',', ';', '|']);
    const gap = random.pick(['  ', '   ']);
    const program = (text: string, ...lines: readonly string[]) => code`
      text = '${text}'
      ${lines.join('\n')}
    `;
    const printing = (text: string) => (expression: string) => program(text, `print(${expression})`);
    const [inFile, inHost] = [printing(file), printing(host)];
    const line = random.pick([
      `${a}${sep}${sep}${b}${sep}${c}`,
      `${a}${sep}${b}${sep}${sep}${c}`,
      `${a}${sep}${b}${sep}${c}${sep}`,
    ]);
    const inLine = printing(line);
    const inWords = printing(` ${a}${gap}${b} ${c}`);
    const fields = `${a}${sep} ${b}${sep} ${c}`;
    const inFields = printing(fields);
    const variants = {
      rstrip: [
        inFile("text.rstrip('.csv')"),
        ['strip-takes-a-suffix', inFile("text.removesuffix('.csv')")],
        ['strip-takes-once', inFile("text.removesuffix('v')")],
        ['text-changes-in-place', inFile('text')],
        ['strip-takes-a-suffix', inFile("text.removesuffix('csv')")],
      ],
      lstrip: [
        inHost("text.lstrip('www.')"),
        ['strip-takes-a-suffix', inHost("text.removeprefix('www.')")],
        ['strip-takes-once', inHost("text.removeprefix('w')")],
        ['text-changes-in-place', inHost('text')],
        ['strip-takes-a-suffix', inHost("text.removeprefix('www')")],
      ],
      separators: [
        inLine(`text.split('${sep}')`),
        ['separators-merge', inLine(`[part for part in text.split('${sep}') if part]`)],
        ['spaces-kept-apart', inLine(`[part or ' ' for part in text.split('${sep}')]`)],
        ['ends-dropped', inLine(`[part or None for part in text.split('${sep}')]`)],
        ['limit-counts-parts', inLine(`text.split('${sep}', 1)`)],
      ],
      spaces: [
        inWords(random.pick(['text.split()', "text.split(' ')"])),
        ['spaces-kept-apart', ''],
        ['ends-dropped', inWords("text.strip().split(' ')")],
        ['separators-merge', inWords("[''] + text.split()")],
        ['spaces-trimmed', inWords("[' '.join(text.split())]")],
      ],
      limit: [
        inFields(`text.split('${sep}', 1)`),
        ['limit-counts-parts', inFields(`text.split('${sep}', 0)`)],
        ['spaces-trimmed', inFields(`[part.strip() for part in text.split('${sep}', 1)]`)],
        ['strip-takes-once', inFields(`text.rsplit('${sep}', 1)`)],
        ['separators-merge', inFields(`text.split('${sep}')`)],
      ],
      unchanged: [
        program(fields, `text.replace('${sep}', '')`, 'text.upper()', "print(text.split(' '))"),
        [
          'text-changes-in-place',
          program(fields, `text = text.replace('${sep}', '').upper()`, "print(text.split(' '))"),
        ],
        ['text-changes-in-place', program(fields, `text = text.replace('${sep}', '')`, "print(text.split(' '))")],
        ['text-changes-in-place', program(fields, 'text = text.upper()', "print(text.split(' '))")],
        ['separators-merge', program(fields, `print(text.split('${sep}'))`)],
      ],
    } as const;
    const [key, [idea, given], ...others] = variants[about];
    const other = key.includes("split(' ')")
      ? key.replace("split(' ')", 'split()')
      : key.replace('split()', "split(' ')");
    return scriptQuestion({
      structure: { about, bySpace: about === 'spaces' && key.includes("split(' ')"), at: line.lastIndexOf(sep + sep) },
      surface: { file, host, a, b, c, sep },
      key,
      wrong: [
        [about === 'spaces' && key.includes("(' ')") ? 'separators-merge' : idea, given === '' ? other : given],
        ...others,
      ],
    });
  },
};
