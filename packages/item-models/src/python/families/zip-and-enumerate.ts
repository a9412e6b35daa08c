import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { listOf } from '../literals';
import { scriptQuestion } from '../script';
import { drawCollection, drawNumbers } from '../worlds';

/** Walking over two lists of unlike length, with a number. */
export const zipAndEnumerate: ProgramFamily = {
  id: 'python-zip-and-enumerate',
  version: 1,
  test: 'python',
  objective: 'iteration',
  level: 'apply',
  title: 'Two lists of unlike length',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'Python 3.14 Library Reference, Built-in Functions: enumerate, zip',
  misconceptions: {
    'missing-is-none': 'zip fills the shorter list up with None.',
    'unlike-lengths-fail': 'zip refuses lists of unlike length.',
    'counts-from-zero': 'enumerate counts from 0, whatever it is told.',
    'start-skips': 'The start of enumerate says how many elements are left out.',
    'strict-drops-silently': 'strict=True makes zip leave out what has no partner.',
    'count-shows-length': 'The last number that enumerate gave is one more than it was.',
  },
  build: (random) => {
    const { list, one, words } = drawCollection(random);
    const start = random.pick([0, 1, 10, 100]);
    const missing = random.pick(['numbers', 'names']);
    const fill = random.pick(['zip', 'zip', 'longest', 'strict']);
    const shown = random.pick(['lines', 'last']);
    const [long, short] = [4, random.int(2, 3)];
    const names = words.slice(0, missing === 'names' ? short : long);
    const numbers = drawNumbers(random, missing === 'numbers' ? short : long);
    const head = (zipped: string) => (zipped.startsWith('zip_longest') ? 'from itertools import zip_longest\n' : '');
    const pairs = {
      zip: `zip(${list}, amounts)`,
      longest: `zip_longest(${list}, amounts)`,
      strict: `zip(${list}, amounts, strict=True)`,
    };
    const program = (zipped: string, from = `, start=${start}`, tail = '') => code`
      ${head(zipped)}
      ${list} = ${listOf(names)}
      amounts = ${listOf(numbers)}
      for number, (${one}, amount) in enumerate(${zipped}${start === 0 && from.includes('=0') ? '' : from}):
          ${shown === 'lines' ? `print(number, ${one}, amount)` : 'pass'}
      ${tail}
      ${shown === 'last' ? `print(number, ${one}, amount)` : ''}
    `;
    const fault = code`
      ${list} = ${listOf(names)}
      amounts = ${listOf(numbers)}
      raise ValueError('')
    `;
    const partly = program(pairs.zip, undefined, "raise ValueError('')");
    const skipping = start === 0 || start >= 10 ? 1 : start;
    const skipped = program(`list(${pairs[fill]})[${skipping}:]`.replace(pairs.strict, pairs.zip));
    const other = start === 0 ? ', start=1' : '';
    const wrongs = {
      zip: [
        ['missing-is-none', program(pairs.longest)],
        ['unlike-lengths-fail', fault],
        ['counts-from-zero', program(pairs.zip, other)],
        ['start-skips', skipped],
      ],
      longest: [
        ['unlike-lengths-fail', program(pairs.zip)],
        ['counts-from-zero', program(pairs.longest, other)],
        ['missing-is-none', program(`zip_longest(${list}, amounts, fillvalue=0)`)],
        ['start-skips', program(pairs.zip, other)],
      ],
      strict: [
        ['strict-drops-silently', program(pairs.zip)],
        ['missing-is-none', program(pairs.longest)],
        ['unlike-lengths-fail', shown === 'lines' ? fault : program(pairs.zip, other)],
        ['count-shows-length', shown === 'lines' ? program(pairs.zip, other) : program(pairs.longest, other)],
      ],
    } as const;
    const [central, ...others] = wrongs[fill];
    return scriptQuestion({
      structure: { fill, missing, shown, start },
      surface: { list, first: names[0] ?? '', short },
      key:
        fill === 'strict' && shown === 'lines'
          ? partly.replace('amounts)', 'amounts, strict=True)').replace("raise ValueError('')", '').trimEnd()
          : program(pairs[fill]),
      wrong: [central, ...others],
    });
  },
};
