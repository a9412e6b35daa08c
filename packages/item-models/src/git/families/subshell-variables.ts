import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { shellQuestion } from '../repository';

const worlds = [
  { variable: 'total', list: 'orders.txt' },
  { variable: 'count', list: 'guests.txt' },
  { variable: 'sum', list: 'hours.txt' },
  { variable: 'stock', list: 'boxes.txt' },
  { variable: 'points', list: 'scores.txt' },
] as const;

/** Which changes of a variable are seen after a pipe, brackets and functions. */
export const subshellVariables: ProgramFamily = {
  id: 'git-subshell-variables',
  version: 1,
  test: 'git',
  objective: 'streams',
  level: 'analyse',
  title: 'Variables in subshells',
  predictedDifficulty: 0.54,
  status: 'active',
  source: 'Bash Reference Manual, 3.7.3 Command Execution Environment; 3.2.3 Pipelines; 3.2.5.3 Grouping',
  misconceptions: {
    'pipe-keeps-variables': 'A loop behind a pipe changes the variables of the script.',
    'loop-is-a-subshell': 'A loop that reads from a file has variables of its own.',
    'brackets-only-group': 'Round brackets only group commands.',
    'braces-are-a-subshell': 'Braces give commands variables of their own.',
    'last-value-only': 'Only the last turn of the loop counts.',
    'starts-at-nothing': 'A variable that is changed in a subshell is empty afterwards.',
  },
  build: (random) => {
    const { variable, list } = random.pick(worlds);
    const values = random.sample([2, 3, 4, 5, 6, 7, 8, 9], 3);
    const start = random.int(1, 9) * 10;
    const kind = random.pick(['pipe', 'file', 'brackets', 'braces', 'pipe-inside', 'function']);
    const add = (value: string) => `${variable}=$((${variable} + ${value}))`;
    const loop = `while read -r n; do ${add('n')}; done`;
    const [one = 0] = values;
    const forms = {
      pipe: `cat ${list} | ${loop}`,
      file: `${loop} < ${list}`,
      brackets: `( ${add(String(one))} )`,
      braces: `{ ${add(String(one))}; }`,
      'pipe-inside': `cat ${list} | { ${loop}; echo "$${variable}"; }`,
      function: `more() { ${add('$1')}; }\nmore ${one}`,
    };
    const program = (line: string, last = '') => code`
      printf '%s\n' ${values.join(' ')} > ${list}
      ${variable}=${start}
      ${line}
      ${last}
      echo "${variable}: $${variable}"
    `;
    const changed = {
      pipe: forms.file,
      file: forms.pipe,
      brackets: forms.braces,
      braces: forms.brackets,
      'pipe-inside': `{ ${loop}; echo "$${variable}"; } < ${list}`,
      function: `( ${add(String(one))} )`,
    }[kind];
    const ideas = {
      pipe: 'pipe-keeps-variables',
      file: 'loop-is-a-subshell',
      brackets: 'brackets-only-group',
      braces: 'braces-are-a-subshell',
      'pipe-inside': 'pipe-keeps-variables',
      function: 'braces-are-a-subshell',
    } as const;
    const last = values.at(-1) ?? 0;
    return shellQuestion({
      structure: { kind },
      surface: { variable, start, values: values.join(' ') },
      key: program(forms[kind]),
      wrong: [
        [ideas[kind], program(changed)],
        [
          'last-value-only',
          program(add(String(kind === 'brackets' || kind === 'braces' || kind === 'function' ? one * 2 : last))),
        ],
        ['starts-at-nothing', program(`${variable}=`)],
        [
          'last-value-only',
          program(
            `${variable}=${kind === 'brackets' || kind === 'braces' || kind === 'function' ? one : values.reduce((x, y) => x + y, 0)}`,
          ),
        ],
        ['starts-at-nothing', program(`${variable}=0`)],
      ],
    });
  },
};
