import type { ProgramFamily } from '../../program/variant';
import { commitsOf, drawChanges, repositoryQuestion, startRepository } from '../repository';

/** Which branch a new commit ends up on. */
export const branchPointers: ProgramFamily = {
  id: 'git-branch-pointers',
  version: 1,
  test: 'git',
  objective: 'branches',
  level: 'apply',
  title: 'Where a new commit ends up',
  predictedDifficulty: 0.62,
  status: 'active',
  source: 'git-branch(1), git-switch(1); git-checkout(1), Detached HEAD; Pro Git, 2nd edition, 3.1',
  misconceptions: {
    'branch-switches': 'git branch switches to the new branch.',
    'switch-stays': 'git switch -c makes a branch and stays on the old one.',
    'branch-follows': 'A branch made from another one follows its later commits.',
    'detached-moves-branch': 'A commit without a branch is added to the branch that was left.',
    'starts-at-tip': 'A new branch starts at the last commit, whatever is named.',
    'named-branch-moves': 'Naming an older commit takes the branch back to it.',
  },
  build: (random) => {
    const count = random.int(3, 4);
    const all = drawChanges(random, count + 1);
    const commits = all.slice(0, count);
    const late = all[count]?.subject ?? '';
    const back = random.int(1, 2);
    const topic = random.pick(['topic', 'hotfix', 'redesign', 'trial', 'next']);
    const story = random.pick(['branch', 'switch', 'branch-back', 'detached', 'detached-branch', 'switch-back']);
    const look = random.pick(['main', 'other']);
    const old = `HEAD~${back}`;
    const commit = `git commit --allow-empty -m '${late}'`;
    const stories = {
      branch: `git branch ${topic}\n${commit}`,
      switch: `git switch -c ${topic}\n${commit}`,
      'branch-back': `git branch ${topic} ${old}\n${commit}`,
      'switch-back': `git switch -c ${topic} ${old}\n${commit}`,
      detached: `git switch --detach ${old}\n${commit}\ngit switch main\ngit branch ${topic}`,
      'detached-branch': `git switch --detach ${old}\n${commit}\ngit branch ${topic}\ngit switch main`,
    };
    const onBoth = `${commit}\ngit branch ${topic}`;
    const moved = `git branch ${topic}\ngit reset -q --hard ${old}\n${commit}`;
    const movedBoth = `git reset -q --hard ${old}\n${commit}\ngit branch ${topic}`;
    const centrals: Record<typeof story, readonly [string, string]> = {
      branch: look === 'main' ? ['branch-switches', stories.switch] : ['branch-switches', stories.switch],
      switch: ['switch-stays', stories.branch],
      'branch-back': ['branch-switches', stories['switch-back']],
      'switch-back': ['switch-stays', stories['branch-back']],
      detached: ['detached-moves-branch', look === 'main' ? movedBoth : onBoth],
      'detached-branch': look === 'main' ? ['detached-moves-branch', onBoth] : ['starts-at-tip', stories.detached],
    };
    return repositoryQuestion({
      structure: { story, look, back },
      surface: { topic, late, first: commits[0]?.subject ?? '' },
      state: `Commits on main, oldest first (main is checked out):\n${commits.map(({ subject }) => subject).join(', ')}`,
      setup: [startRepository, commitsOf(commits)].join('\n'),
      commands: stories[story],
      shows: `git log --format=%s ${look === 'main' ? 'main' : topic}`,
      wrong: [
        centrals[story],
        ['branch-follows', onBoth],
        ['named-branch-moves', look === 'main' ? movedBoth : stories['branch-back']],
        ['starts-at-tip', stories.branch],
        ['detached-moves-branch', look === 'main' ? moved : stories['switch-back']],
        ['named-branch-moves', `git reset -q --hard ${old}\ngit branch ${topic}`],
      ],
    });
  },
};
