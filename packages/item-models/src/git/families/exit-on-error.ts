import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { shellQuestion } from '../repository';

const worlds = [
  { file: 'stock.csv', word: 'lamp', steps: ['checked', 'sorted', 'mailed'] },
  { file: 'users.txt', word: 'admin', steps: ['read', 'counted', 'stored'] },
  { file: 'prices.csv', word: 'rice', steps: ['loaded', 'rounded', 'printed'] },
  { file: 'mail.log', word: 'error', steps: ['scanned', 'packed', 'sent'] },
  { file: 'dates.txt', word: 'June', steps: ['opened', 'planned', 'closed'] },
] as const;

/** Where set -e ends a script, and where it does not. */
export const exitOnError: ProgramFamily = {
  id: 'git-exit-on-error',
  version: 1,
  test: 'git',
  objective: 'status',
  level: 'analyse',
  title: 'Where set -e ends a script',
  predictedDifficulty: 0.52,
  status: 'active',
  source: 'Bash Reference Manual, 4.3.1 The Set Builtin: -e, -o pipefail',
  misconceptions: {
    'every-failure-ends': 'set -e ends the script at any command that fails.',
    'plain-failure-goes-on': 'A command that fails is only reported, and the script goes on.',
    'condition-ends': 'A failing condition of if ends the script.',
    'pipe-first-counts': 'A pipeline fails when its first command fails.',
    'ends-silently-later': 'The script ends with the next command only.',
    'rest-skipped': 'After a failure the commands up to the end of the block are left out.',
  },
  build: (random) => {
    const { file, word, steps } = random.pick(worlds);
    const [one, two, three] = random.shuffle(steps);
    const content = random.pick(['empty', 'nothing', 'none', 'blank', 'todo']);
    const kind = random.pick(['plain', 'if', 'or', 'pipe', 'pipefail', 'assignment', 'and']);
    const find = `grep -q ${word} ${file}`;
    const middles = {
      plain: find,
      if: `if ${find}; then\n  echo ${word}\nfi`,
      or: `${find} || echo 'no ${word}'`,
      pipe: `grep ${word} ${file} | wc -l`,
      pipefail: `grep ${word} ${file} | wc -l`,
      assignment: `line=$(grep ${word} ${file})`,
      and: `${find} && echo ${word}`,
    };
    const options = kind === 'pipefail' ? 'set -eo pipefail' : 'set -e';
    const program = (set: string, middle: string, last: string = three) => code`
      ${set}
      echo ${content} > ${file}
      echo ${one}
      ${middle}
      echo ${two}
      echo ${last}
    `;
    const middle = middles[kind];
    const key = program(options, middle);
    const same = (change: (text: string) => string) => change(key);
    const ended = same((text) => text.replace(`\n${middle}`, '\nexit 1'));
    const after = same((text) =>
      text.replace(`\n${middle}`, `\n${middle.replace('|| echo', '; echo')}`).replace(`echo ${two}`, 'exit 1'),
    );
    const goesOn = same((text) => text.replace(options, 'true'));
    const late = same((text) => text.replace(options, 'true').replace(`echo ${three}`, 'exit 1'));
    const skipped = same((text) => text.replace(options, 'true').replace(`echo ${two}\n`, ''));
    const shown = same((text) => text.replace(options, 'true').replace(`\n${middle}`, `\necho ${word}`));
    const stops = kind === 'plain' || kind === 'pipefail' || kind === 'assignment';
    const zero = same((text) => text.replace(options, 'true').replace(`\n${middle}`, '\necho 0\nexit 1'));
    return shellQuestion({
      structure: { kind },
      surface: { file, word, one, content },
      key,
      wrong: [
        stops
          ? ['plain-failure-goes-on', goesOn]
          : [kind === 'if' ? 'condition-ends' : kind === 'pipe' ? 'pipe-first-counts' : 'every-failure-ends', ended],
        ['ends-silently-later', late],
        ['rest-skipped', skipped],
        ['every-failure-ends', kind === 'pipe' ? zero : ended],
        ['plain-failure-goes-on', shown],
        ['ends-silently-later', after],
      ],
    });
  },
};
