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
  version: 2,
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
    'all-run': 'Every command of a chain runs.',
    'one-failure-counts': 'A chain has failed once one of its commands has failed.',
    'one-success-counts': 'A chain has succeeded once one of its commands has succeeded.',
  },
  build: (random) => {
    const set = random.pick(sets);
    const form = random.pick(['and-or', 'or-and', 'and-or-and', 'or-and-or', 'and-and-or', 'or-or-and', 'and-or-or']);
    const operators = form.split('-').map((word) => (word === 'and' ? '&&' : '||'));
    const names = set.slice(0, operators.length + 1);
    // Among the commands that run one fails and one succeeds, or every idea about the status comes out alike.
    const codes = random.shuffle(statuses(names.length)).find((each) => isMixed(operators, each)) ?? [];
    const program = (
      lines: string,
      ends = (name: string, status: number) => `${name}() { echo ${name}; return ${status}; }`,
    ) => [...names.map((name, at) => ends(name, codes[at] ?? 0)), lines, 'echo "status $?"'].join('\n');
    const joined = (by: readonly string[]) =>
      names.map((name, at) => `${at > 0 ? ` ${by[at - 1] ?? ';'} ` : ''}${name}`).join('');
    const chain = joined(operators);
    const hasFailed = run(operators, codes).status === 1;
    const counted = hasFailed ? 'one-success-counts' : 'one-failure-counts';
    const ofAny = (lines: string) =>
      program(`any=${hasFailed ? 1 : 0}\n${lines}\n(exit $any)`, (name, status) => {
        const seen = (status === 0) === hasFailed ? `any=${status}; ` : '';
        return `${name}() { echo ${name}; ${seen}return ${status}; }`;
      });
    const or = operators.indexOf('||') + 1;
    const before = names.slice(1, or);
    const after = names.slice(or).map((name, at) => `${at > 0 ? ` ${operators[or + at - 1] ?? ''} ` : ''}${name}`);
    const grouped = chain.split(' || ').map((part) => (part.includes('&&') ? `{ ${part}; }` : part));
    const ideas = random.shuffle([
      ['or-is-else', `if ${names[0] ?? ''}; then ${before.join(' && ') || ':'}; else ${after.join('')}; fi`],
      ['and-binds-tighter', grouped.join(' || ')],
      ['chain-ends-at-failure', joined(operators.map(() => '&&'))],
      ['all-run', joined([])],
    ] as const);
    const wrong = ideas.flatMap(([idea, lines]) =>
      random.shuffle([[idea, program(lines)] as const, [idea, ofAny(lines)] as const]),
    );
    return shellQuestion({
      structure: { form, codes: codes.join('') },
      surface: { first: set[0] },
      stem: 'What does this bash script print?',
      key: program(chain),
      // The idea about the status is wrong in each draw; of the others any may be right by luck.
      wrong: [[counted, ofAny(chain)], ...wrong],
    });
  },
};

/** Every way in which commands may end, 1 where one fails. */
function statuses(count: number): number[][] {
  return Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (__, at) => (bits >> at) & 1));
}

/** Which commands of a chain run, and how it ends: both operators bind alike, from left to right. */
function run(operators: readonly string[], codes: readonly number[]): { ran: number[]; status: number } {
  const [first = 0, ...others] = codes;
  return others.reduce(
    ({ ran, status }, code, at) =>
      (operators[at] === '&&') === (status === 0) ? { ran: [...ran, code], status: code } : { ran, status },
    { ran: [first], status: first },
  );
}

function isMixed(operators: readonly string[], codes: readonly number[]): boolean {
  const { ran } = run(operators, codes);
  return ran.includes(0) && ran.includes(1) && ran.length < codes.length;
}
