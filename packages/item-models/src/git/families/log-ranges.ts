import type { ProgramFamily } from '../../program/variant';
import { commitsOf, drawChanges, repositoryQuestion, startRepository, subjectsOf } from '../repository';

/** Which commits a range of branches names. */
export const logRanges: ProgramFamily = {
  id: 'git-log-ranges',
  version: 1,
  test: 'git',
  objective: 'investigating',
  level: 'apply',
  title: 'Commits between two branches',
  predictedDifficulty: 0.56,
  status: 'active',
  source: 'gitrevisions(7), Specifying Ranges; git-diff(1), two and three dots',
  misconceptions: {
    'range-reversed': 'a..b names what a has and b lacks.',
    'range-is-symmetric': 'a..b names what only one of both has.',
    'three-dots-one-side': 'In git log, a...b names what b has since it branched off.',
    'whole-branch': 'A range names the whole history of its end.',
    'base-included': 'The commit at which the branches part belongs to the range.',
    'diff-like-log': 'git diff a..b shows only what b has changed.',
  },
  build: (random) => {
    const all = drawChanges(random, 6);
    const count = random.int(1, 2);
    const [base, mine, theirs] = [all.slice(0, 2), all.slice(2, 2 + count), all.slice(4)];
    const topic = random.pick(['topic', 'redesign', 'payments', 'mobile', 'search']);
    const kind = random.pick(['log-two', 'log-two-reversed', 'log-three', 'diff-two', 'diff-three']);
    const setup = [
      startRepository,
      commitsOf(base),
      `git switch -qc ${topic}`,
      commitsOf(theirs),
      'git switch -q main',
      commitsOf(mine),
    ].join('\n');
    const state = [
      'Commits, oldest first; each adds one file of its own:',
      `main:  ${subjectsOf([...base, ...mine])}`,
      `${topic}:  ${subjectsOf([...base, ...theirs])}`,
      `Files of these commits: ${[...mine, ...theirs].map(({ file }) => file).join(', ')}`,
    ].join('\n');
    const log = (range: string) => `git log --format=%s ${range} | sort`;
    const diff = (range: string) => `git diff --name-only ${range} | sort`;
    const [to, from, both] = [`main..${topic}`, `${topic}..main`, `main...${topic}`];
    const look = kind.startsWith('log') ? log : diff;
    const keys = {
      'log-two': log(to),
      'log-two-reversed': log(from),
      'log-three': log(both),
      'diff-two': diff(to),
      'diff-three': diff(both),
    };
    const logs = [
      ['range-reversed', '', log(from)],
      ['range-is-symmetric', '', log(both)],
      ['whole-branch', '', log(topic)],
      ['base-included', '', log(`${topic} ^main~${count + 1}`)],
      ['range-reversed', '', log(to)],
    ] as const;
    const diffs = [
      ['diff-like-log', '', diff(both)],
      ['range-reversed', '', diff(`${topic}...main`)],
      ['range-is-symmetric', '', diff(to)],
      ['base-included', '', diff(`main~${count + 1} ${topic}`)],
      ['whole-branch', '', diff(`main~${count + 1} main`)],
    ] as const;
    const centrals = {
      'log-two': logs[0],
      'log-two-reversed': ['range-reversed', '', log(to)],
      'log-three': ['three-dots-one-side', '', log(to)],
      'diff-two': diffs[0],
      'diff-three': ['range-is-symmetric', '', diff(to)],
    } as const;
    return repositoryQuestion({
      structure: { kind, count },
      surface: { topic, first: base[0]?.subject ?? '', mine: mine[0]?.subject ?? '' },
      state,
      setup,
      commands: '',
      shows: keys[kind],
      wrong: [centrals[kind], ...(look === log ? logs : diffs)],
    });
  },
};
