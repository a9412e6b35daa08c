import type { ProgramFamily } from '../../program/variant';
import { commitsOf, drawChanges, repositoryQuestion, startRepository, subjectsOf } from '../repository';

/** Fast-forward, merge commit, squash: commits that there are then, and what is left to commit. */
export const mergeKinds: ProgramFamily = {
  id: 'git-merge-kinds',
  version: 1,
  test: 'git',
  objective: 'history',
  level: 'apply',
  title: 'Fast-forward, merge commit and squash',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'git-merge(1), Fast-forward merge; --no-ff, --squash, --no-commit',
  misconceptions: {
    'merge-always-commits': 'Every merge adds a merge commit.',
    'merge-never-commits': 'A merge adds no commit of its own.',
    'squash-commits': 'merge --squash commits by itself.',
    'squash-keeps-commits': 'merge --squash keeps the commits of the branch.',
    'no-ff-is-one-commit': 'merge --no-ff brings the branch as a single commit.',
    'left-to-commit': 'A merge leaves its changes to be committed.',
  },
  build: (random) => {
    const own = random.int(0, 2);
    const branch = random.int(2, 3);
    const before = random.int(1, 2);
    const all = drawChanges(random, before + own + branch);
    const [base, mine, theirs] = [all.slice(0, before), all.slice(before, before + own), all.slice(before + own)];
    const kind = random.pick(['plain', 'no-ff', 'squash', 'squash-commit', 'no-commit']);
    const topic = random.pick(['topic', 'prices', 'mobile', 'hotfix', 'reports']);
    const setup = [
      startRepository,
      commitsOf(base),
      `git switch -qc ${topic}`,
      commitsOf(theirs),
      'git switch -q main',
      commitsOf(mine),
    ].join('\n');
    const state = [
      'Commits, oldest first; none of them conflict, each adds one file:',
      `main:  ${subjectsOf([...base, ...mine])}   (checked out)`,
      `${topic}:  ${subjectsOf([...base, ...theirs])}`,
    ].join('\n');
    const plain = `git merge --no-edit ${topic}`;
    const kinds = {
      plain,
      'no-ff': `git merge --no-ff --no-edit ${topic}`,
      squash: `git merge --squash ${topic}`,
      'squash-commit': `git merge --squash ${topic}\ngit commit -m 'Merge ${topic}'`,
      'no-commit': `git merge --no-ff --no-commit ${topic}`,
    };
    const rebased = `git rebase -q main ${topic}\ngit switch -q main\ngit merge -q ${topic}`;
    const kept = `${rebased}\ngit reset -q --soft HEAD~${branch}`;
    const loose = `${rebased}\ngit reset -q --soft HEAD~${branch}\ngit commit -qm one`;
    const twice = `${rebased}\ngit commit -q --allow-empty -m merge`;
    const centrals = {
      plain: own === 0 ? ['merge-always-commits', twice] : ['merge-never-commits', rebased],
      'no-ff': ['no-ff-is-one-commit', loose],
      squash: ['squash-commits', loose],
      'squash-commit': ['squash-keeps-commits', twice],
      'no-commit': ['merge-always-commits', twice],
    } as const;
    const [idea, central] = centrals[kind];
    return repositoryQuestion({
      structure: { kind, own, branch },
      surface: { topic, first: base[0]?.subject ?? '' },
      stem: 'What do the last two commands print: the number of commits on main, then the number of changed files?',
      state,
      setup,
      commands: kinds[kind],
      shows: 'git rev-list --count HEAD\ngit status --short | wc -l',
      wrong: [
        [idea, central],
        ['left-to-commit', kept],
        ['squash-keeps-commits', rebased],
        ['merge-always-commits', twice],
        ['squash-commits', loose],
      ],
    });
  },
};
