import type { ProgramFamily } from '../../program/variant';
import { commitsOf, drawChanges, repositoryQuestion, startRepository } from '../repository';

/** A revert adds a commit that takes one change back. */
export const revertCommit: ProgramFamily = {
  id: 'git-revert-commit',
  version: 1,
  test: 'git',
  objective: 'history',
  level: 'apply',
  title: 'Taking one commit back',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'git-revert(1); gitrevisions(7)',
  misconceptions: {
    'revert-goes-back': 'A revert takes the branch back to the named commit.',
    'revert-goes-before': 'A revert takes the branch back to before the named commit.',
    'revert-removes-commit': 'A revert removes the commit from the history.',
    'revert-undoes-later': 'A revert undoes the named commit and all after it.',
    'revert-leaves-uncommitted': 'A revert leaves its change to be committed.',
    'twice-is-nothing': 'A revert of a revert is refused.',
  },
  build: (random) => {
    const count = random.int(4, 5);
    const all = drawChanges(random, count);
    const back = random.int(1, count - 2);
    const kind = random.pick(['revert', 'revert', 'revert-twice', 'no-commit']);
    const at = (steps: number) => (steps === 0 ? 'HEAD' : `HEAD~${steps}`);
    // The subject of a reverted revert differs between releases of Git.
    const look = kind === 'revert-twice' ? 'files-and-count' : random.pick(['files-and-count', 'files-and-last']);
    const setup = [startRepository, commitsOf(all)].join('\n');
    const state = [
      'Commits on main, oldest first; each adds one file:',
      ...all.map(({ subject, file }) => `${subject} (${file})`),
    ].join('\n');
    const revert = `git revert --no-edit ${at(back)}`;
    const commands = {
      revert,
      'revert-twice': `${revert}\ngit revert --no-edit HEAD`,
      'no-commit': `git revert --no-commit ${at(back)}`,
    }[kind];
    const dropped = `git rebase -q --onto ${at(back + 1)} ${at(back)}`;
    const to = (steps: number) => `git reset -q --hard ${at(steps)}`;
    const later = Array.from({ length: back + 1 }, (_, step) => `git revert --no-edit HEAD~${step * 2}`).join('\n');
    const both = `git revert --no-commit ${at(back)}`;
    return repositoryQuestion({
      structure: { kind, count, back, look },
      surface: { subjects: all.map(({ file }) => file).join(' ') },
      state,
      setup,
      commands,
      shows: look === 'files-and-count' ? 'git rev-list --count HEAD\nls' : 'git log -1 --format=%s\nls',
      wrong: [
        kind === 'revert-twice'
          ? ['twice-is-nothing', revert]
          : kind === 'no-commit'
            ? ['revert-leaves-uncommitted', revert]
            : ['revert-removes-commit', dropped],
        ['revert-goes-before', to(back + 1)],
        ['revert-removes-commit', dropped],
        ['revert-goes-back', to(back)],
        ['revert-undoes-later', later],
        ['revert-leaves-uncommitted', both],
      ],
    });
  },
};
