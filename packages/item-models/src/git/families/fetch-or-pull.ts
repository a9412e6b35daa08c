import type { ProgramFamily } from '../../program/variant';
import { twoClones } from '../remote';
import { drawChanges, repositoryQuestion } from '../repository';

/** What fetch, pull and merge bring up to date. */
export const fetchOrPull: ProgramFamily = {
  id: 'git-fetch-or-pull',
  version: 1,
  test: 'git',
  objective: 'remotes',
  level: 'apply',
  title: 'What fetch and pull bring up to date',
  predictedDifficulty: 0.64,
  status: 'active',
  source: 'git-fetch(1); git-pull(1); Pro Git, 2nd edition, 3.5 Remote Branches',
  misconceptions: {
    'fetch-updates-branch': 'A fetch brings the branch that is checked out up to date.',
    'remote-branch-is-live': 'origin/main shows the state of the server at any time.',
    'merge-fetches': 'Merging origin/main gets new commits from the server first.',
    'pull-updates-files-only': 'A pull changes the branch and leaves origin/main as it was.',
    'fetch-needs-merge': 'After a fetch origin/main moves only with a merge.',
    'reset-fetches': 'A reset to origin/main gets new commits from the server first.',
  },
  build: (random) => {
    const [root, first, second, third] = drawChanges(random, 4);
    const base = [root, first].flatMap((change) => change ?? []);
    const count = random.int(1, 2);
    const theirs = [second, ...(count === 2 ? [third] : [])].flatMap((change) => change ?? []);
    const story = random.pick(['fetch', 'pull', 'merge', 'nothing', 'fetch-merge', 'reset', 'fetch-ancestor']);
    const stories = {
      fetch: 'git fetch',
      pull: 'git pull',
      merge: 'git merge origin/main',
      nothing: 'git status',
      'fetch-merge': 'git fetch\ngit merge origin/main',
      reset: 'git reset --hard origin/main',
      'fetch-ancestor': 'git fetch\ngit reset --hard HEAD~1',
    };
    const state = [
      'We cloned hub a week ago and made no commits; main is checked out. Commits, oldest first:',
      `hub now:    ${[...base, ...theirs].map(({ subject }) => subject).join(', ')}`,
      `hub then:   ${base.map(({ subject }) => subject).join(', ')}`,
    ].join('\n');
    const onlyBranch = 'git pull\ngit update-ref refs/remotes/origin/main HEAD~' + String(count);
    const swapped = 'git fetch';
    const centrals = {
      fetch: ['fetch-updates-branch', stories.pull],
      pull: ['pull-updates-files-only', onlyBranch],
      merge: ['merge-fetches', stories.pull],
      nothing: ['remote-branch-is-live', swapped],
      'fetch-merge': ['fetch-needs-merge', onlyBranch],
      reset: ['reset-fetches', stories.pull],
      'fetch-ancestor': ['fetch-updates-branch', 'git pull\ngit reset -q --hard HEAD~1'],
    } as const;
    return repositoryQuestion({
      structure: { story, count },
      surface: { root: root?.subject ?? '', first: first?.subject ?? '', second: second?.subject ?? '' },
      state,
      setup: twoClones(base, [], theirs),
      commands: stories[story],
      shows: 'git log -1 --format=%s main\ngit log -1 --format=%s origin/main',
      wrong: [
        centrals[story],
        ['remote-branch-is-live', swapped],
        ['fetch-updates-branch', stories.pull],
        ['pull-updates-files-only', onlyBranch],
        ['fetch-needs-merge', stories.nothing],
        ['merge-fetches', stories['fetch-ancestor']],
      ],
    });
  },
};
