import type { ProgramFamily } from '../../program/variant';
import { commitsOf, drawChanges, repositoryQuestion, startRepository } from '../repository';

/** Finding commits again that no branch names. */
export const recoverCommit: ProgramFamily = {
  id: 'git-recover-commit',
  version: 1,
  test: 'git',
  objective: 'undoing',
  level: 'analyse',
  title: 'Finding a lost commit again',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'git-reflog(1); gitrevisions(7), <refname>@{<n>}; Pro Git, 2nd edition, 10.7 Data Recovery',
  misconceptions: {
    'reflog-counts-commits': 'HEAD@{1} is the commit before the current one, like HEAD~1.',
    'reflog-counts-one-less': 'HEAD@{1} is where HEAD stands now.',
    'hard-reset-destroys': 'A hard reset destroys the commits that it leaves behind.',
    'switch-not-recorded': 'Switching branches is no step of HEAD.',
    'amend-keeps-both': 'An amended commit stays in the history before the new one.',
    'first-state': 'The reflog leads back to where the branch began.',
  },
  build: (random) => {
    const count = random.int(4, 5);
    const all = drawChanges(random, count + 1);
    const commits = all.slice(0, count);
    const late = all[count]?.subject ?? '';
    const back = random.int(1, 2);
    const story = random.pick(['reset', 'reset-commit', 'amend', 'branch', 'two-resets']);
    const setup = [startRepository, commitsOf(commits)].join('\n');
    const state = ['Commits on main, oldest first:', commits.map(({ subject }) => subject).join(', ')].join('\n');
    const empty = `git commit --allow-empty -m '${late}'`;
    const lose = {
      reset: `git reset --hard HEAD~${back}`,
      'reset-commit': `git reset --hard HEAD~${back}\n${empty}`,
      amend: `git commit --amend -m '${late}'`,
      branch: `git switch -c try\n${empty}\ngit switch main\ngit branch -D try`,
      'two-resets': `git reset --hard HEAD~1\ngit reset --hard HEAD~${back}`,
    }[story];
    const steps = { reset: 1, 'reset-commit': 2, amend: 1, branch: 1, 'two-resets': 2 }[story];
    const left = {
      reset: count - back,
      'reset-commit': count - back + 1,
      amend: count,
      branch: count,
      'two-resets': count - 1 - back,
    }[story];
    const found = (where: string) => `${lose}\ngit branch found '${where}'`;
    return repositoryQuestion({
      structure: { story, count, back },
      surface: { late, subjects: commits.map(({ subject }) => subject).join(' ') },
      state,
      setup,
      commands: found(`HEAD@{${steps}}`),
      shows: 'git log -2 --format=%s found',
      wrong: [
        ['reflog-counts-commits', found(steps < left ? `HEAD~${steps}` : 'HEAD')],
        ['reflog-counts-one-less', found(`HEAD@{${steps - 1}}`)],
        ['switch-not-recorded', found(`HEAD@{${steps + 1}}`)],
        story === 'amend'
          ? ['amend-keeps-both', `${lose}\ngit branch found 'HEAD@{1}'\ngit switch -q found\n${empty}`]
          : ['first-state', found(`main@{0}~1`)],
        ['hard-reset-destroys', `git reset -q --hard HEAD~${back}\ngit branch found`],
        ['first-state', `git branch found HEAD~${count - 2}`],
      ],
    });
  },
};
