import type { ProgramFamily } from '../../program/variant';
import { drawChanges, repositoryQuestion, startRepository } from '../repository';

const worlds = [
  { file: 'tax.conf', name: 'rate' },
  { file: 'limits.ini', name: 'users' },
  { file: 'prices.txt', name: 'tea' },
  { file: 'hours.txt', name: 'open' },
  { file: 'build.conf', name: 'level' },
] as const;

/** Which commits log finds by file, by change or by message. */
export const findChange: ProgramFamily = {
  id: 'git-find-change',
  version: 1,
  test: 'git',
  objective: 'investigating',
  level: 'apply',
  title: 'Finding the commit that changed something',
  predictedDifficulty: 0.54,
  status: 'active',
  source: 'git-log(1), -S, --grep, --follow and <path>; gitdiffcore(7), diffcore-pickaxe',
  misconceptions: {
    'pickaxe-finds-any-touch': '-S finds every commit that touches the file.',
    'pickaxe-reads-messages': '-S looks for the text in messages.',
    'pickaxe-finds-first-only': '-S finds only the commit that brought the text in.',
    'pickaxe-finds-holders': '-S finds every commit whose files hold the text.',
    'path-finds-all': 'A path lists the whole history up to its last change.',
  },
  build: (random) => {
    const { file, name } = random.pick(worlds);
    const subjects = drawChanges(random, 5).map(({ subject }) => subject);
    const [wanted, other] = random.sample([5, 7, 10, 19, 25, 40], 2) as [number, number];
    const pattern = random.pick(['here-gone', 'here-stays', 'late']);
    const values = {
      'here-gone': [other, wanted, wanted, other],
      'here-stays': [other, other, wanted, wanted],
      late: [wanted, other, other, wanted],
    }[pattern];
    const kind = random.pick(['pickaxe', 'pickaxe', 'path']);
    const steps = values.map((value, at) =>
      at > 0 && value === values[at - 1]
        ? { file: 'readme.md', text: `line ${at}` }
        : { file, text: `${name}=${value}` },
    );
    const setup = [
      startRepository,
      ...steps.map((step, at) => `save ${step.file} '${step.text}' '${subjects[at] ?? ''}'`),
    ].join('\n');
    const state = [
      'Commits on main, oldest first:',
      ...steps.map((step, at) => `${subjects[at] ?? ''}: ${step.file} now holds “${step.text}”`),
    ].join('\n');
    const pickaxe = `git log --format=%s -S'${name}=${wanted}'`;
    const path = `git log --format=%s -- ${file}`;
    const some = (...at: readonly number[]) => at.map((each) => `echo '${subjects[each] ?? ''}'`).join('\n');
    const holders = [3, 2, 1, 0].filter((at) => values[at] === wanted);
    const first = values.indexOf(wanted);
    return repositoryQuestion({
      structure: { kind, pattern },
      surface: { file, wanted, other, first: subjects[0] ?? '' },
      state,
      setup,
      commands: '',
      shows: kind === 'path' ? path : pickaxe,
      wrong: [
        kind === 'path'
          ? ['path-finds-all', '', 'git log --format=%s']
          : ['pickaxe-finds-holders', '', some(...holders)],
        ['pickaxe-finds-any-touch', '', path],
        ['pickaxe-finds-first-only', '', some(first)],
        ['path-finds-all', '', 'git log --format=%s'],
        ['pickaxe-reads-messages', '', 'true'],
        ['pickaxe-finds-holders', '', some(...holders)],
      ],
    });
  },
};
