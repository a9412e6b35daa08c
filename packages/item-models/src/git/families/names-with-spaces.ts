import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { shellQuestion } from '../repository';

const words = ['annual', 'tax', 'final', 'client', 'north', 'sales', 'old', 'june'] as const;
const nouns = ['report', 'list', 'offer', 'photo', 'plan', 'notes'] as const;

/** Files whose names hold spaces, in loops and behind find. */
export const namesWithSpaces: ProgramFamily = {
  id: 'git-names-with-spaces',
  version: 1,
  test: 'git',
  objective: 'expansion',
  level: 'analyse',
  title: 'File names with spaces',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'Bash Reference Manual, 3.5 Shell Expansions; GNU Findutils manual, Safe File Name Handling; xargs(1)',
  misconceptions: {
    'names-stay-whole': 'A file name stays one word, also out of a command substitution.',
    'xargs-reads-lines': 'xargs takes every line as one argument.',
    'pattern-is-split': 'Names that a pattern stands for are split at spaces.',
    'null-is-split': 'find -print0 with xargs -0 still splits at spaces.',
    'one-call-for-all': 'The command runs once for all names.',
    'folder-counts': 'The folder itself is counted as well.',
  },
  build: (random) => {
    const [a = '', b = '', c = ''] = random.sample(words, 3);
    const [n1 = '', n2 = ''] = random.sample(nouns, 2);
    const ext = random.pick(['txt', 'pdf', 'csv', 'jpg']);
    const names = [
      `${a} ${n1}.${ext}`,
      `${b}-${n2}.${ext}`,
      ...(random.chance(0.5) ? [`${c} ${b} ${n2}.${ext}`] : [`${c}.${ext}`]),
    ];
    const kind = random.pick(['ls-loop', 'glob-loop', 'xargs', 'xargs-null', 'find-loop']);
    const quoted = names.map((name) => (name.includes(' ') ? `'${name}'` : name)).join(' ');
    const loop = (over: string) => `n=0\nfor f in ${over}; do\n  n=$((n + 1))\ndone\necho "$n"`;
    const lines = {
      'ls-loop': loop(`$(ls *.${ext})`),
      'glob-loop': loop(`*.${ext}`),
      xargs: `find . -name '*.${ext}' | xargs -n 1 echo | wc -l`,
      'xargs-null': `find . -name '*.${ext}' -print0 | xargs -0 -n 1 echo | wc -l`,
      'find-loop': loop(`$(find . -name '*.${ext}')`),
    };
    const program = (line: string) => code`
      touch ${quoted}
      ${line}
    `;
    const whole = ['glob-loop', 'xargs-null'].includes(kind);
    const ideas = {
      'ls-loop': 'names-stay-whole',
      'glob-loop': 'pattern-is-split',
      xargs: 'xargs-reads-lines',
      'xargs-null': 'null-is-split',
      'find-loop': 'names-stay-whole',
    } as const;
    const plus = (line: string) => program(`echo $(( $(${line}) + 1 ))`);
    const count = (split: boolean) =>
      split ? `find . -name '*.${ext}' | xargs -n 1 echo | wc -l` : `ls *.${ext} | wc -l`;
    return shellQuestion({
      structure: { kind, spaces: names.filter((name) => name.includes(' ')).length },
      surface: { a, n1, ext },
      key: program(lines[kind]),
      wrong: [
        [ideas[kind], program(count(whole))],
        ['one-call-for-all', program('echo 1')],
        ['folder-counts', plus(count(!whole))],
        ['folder-counts', plus(count(whole))],
      ],
    });
  },
};
