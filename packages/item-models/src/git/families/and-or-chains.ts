import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { shellQuestion } from '../repository';

const sets = [
  ['build', 'deploy', 'notify', 'rollback'],
  ['fetch', 'check', 'import', 'report'],
  ['pack', 'label', 'ship', 'refund'],
  ['backup', 'migrate', 'restart', 'restore'],
  ['render', 'upload', 'publish', 'revert'],
  ['lint', 'compile', 'release', 'alert'],
  ['scan', 'resize', 'store', 'retry'],
  ['login', 'order', 'pay', 'cancel'],
  ['sync', 'verify', 'archive', 'repair'],
  ['convert', 'attach', 'send', 'queue'],
] as const;

/** Which commands of a chain run. */
export const andOrChains: ProgramFamily = {
  id: 'git-and-or-chains',
  version: 1,
  test: 'git',
  objective: 'status',
  level: 'apply',
  title: 'Chains of && and ||',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'Bash Reference Manual, 3.2.4 Lists of Commands',
  misconceptions: {
    'or-is-else': 'What follows || runs only where the first command failed, as else does.',
    'chain-ends-at-failure': 'A chain ends at the first command that fails.',
    'and-binds-tighter': '&& binds tighter than ||.',
    'semicolon-waits': 'A semicolon goes on only after success.',
    'all-run': 'Every command of a chain runs.',
    'echo-status': 'The status of a chain tells whether one of its commands has failed.',
  },
  build: (random) => {
    const [a, b, c, d] = random.pick(sets);
    const codes = random.pick([
      [0, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ]);
    const form = random.pick(['and-or', 'or-and', 'and-or-and', 'or-semicolon']);
    const [x = 0, y = 0, z = 0] = codes;
    const lines = {
      'and-or': `${a} && ${b} || ${c}`,
      'or-and': `${a} || ${b} && ${c}`,
      'and-or-and': `${a} && ${b} || ${c} && ${d}`,
      'or-semicolon': `${a} && ${b} ; ${c} || ${d}`,
    };
    const afterAnd = x === 0 ? y : x;
    const afterOr = x === 0 ? x : y;
    const statusOf = {
      'and-or': afterAnd === 0 ? 0 : z,
      'or-and': afterOr === 0 ? z : afterOr,
      'and-or-and': afterAnd === 0 ? 0 : z,
      'or-semicolon': 0,
    };
    const program = (line: string) => code`
      ${a}() { echo ${a}; return ${x}; }
      ${b}() { echo ${b}; return ${y}; }
      ${c}() { echo ${c}; return ${z}; }
      ${d}() { echo ${d}; }
      ${line}
      echo "status $?"
    `;
    const all = program(`${a}; ${b}; ${c}`);
    const wrongs = {
      'and-or': [
        ['or-is-else', `if ${a}; then ${b}; else ${c}; fi`],
        ['chain-ends-at-failure', `${a} && ${b}`],
        ['and-binds-tighter', `${a} && { ${b} && ${c}; }`],
      ],
      'or-and': [
        ['and-binds-tighter', `${a} || { ${b} && ${c}; }`],
        ['or-is-else', `if ${a}; then :; else ${b}; fi`],
        ['chain-ends-at-failure', `${a} && ${b} && ${c}`],
      ],
      'and-or-and': [
        ['or-is-else', `if ${a}; then ${b}; else ${c} && ${d}; fi`],
        ['and-binds-tighter', `{ ${a} && ${b}; } || { ${c} && ${d}; }`],
        ['chain-ends-at-failure', `${a} && ${b}`],
      ],
      'or-semicolon': [
        ['semicolon-waits', `${a} && ${b} && { ${c} || ${d}; }`],
        ['or-is-else', `if ${a}; then ${b}; else ${c} || ${d}; fi`],
        ['chain-ends-at-failure', `${a} && ${b} && ${c}`],
      ],
    } as const;
    const list = wrongs[form].map(([idea, line]) => [idea, program(line)] as const);
    const key = program(lines[form]);
    const extra = [
      ['all-run', all],
      ['echo-status', program(`${lines[form]}; (exit ${1 - statusOf[form]})`)],
      ['all-run', program(`${a}; ${b}; ${c}; ${d}`)],
      ['chain-ends-at-failure', program(a)],
    ] as const;
    const [central, ...others] = random.shuffle(list);
    return shellQuestion({
      structure: { form, codes: codes.join('') },
      surface: { a },
      key,
      // Which idea goes wrong hangs on the statuses; any of them may be right by luck.
      wrong: [extra[1], ...(central ? [central] : []), ...others, ...extra],
    });
  },
};
