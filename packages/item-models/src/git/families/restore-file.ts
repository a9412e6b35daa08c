import type { ProgramFamily } from '../../program/variant';
import { repositoryQuestion, startRepository } from '../repository';

const worlds = [
  { file: 'price.txt', values: ['10 EUR', '12 EUR', '15 EUR'] },
  { file: 'city.txt', values: ['Lima', 'Quito', 'Bogota'] },
  { file: 'limit.conf', values: ['users=5', 'users=8', 'users=20'] },
  { file: 'title.md', values: ['Draft', 'Review', 'Final'] },
  { file: 'port.env', values: ['PORT=80', 'PORT=81', 'PORT=90'] },
  { file: 'motto.txt', values: ['Bake daily', 'Bake well', 'Bake more'] },
] as const;

/** From where restore, checkout and reset take a file, and what they leave. */
export const restoreFile: ProgramFamily = {
  id: 'git-restore-file',
  version: 1,
  test: 'git',
  objective: 'undoing',
  level: 'apply',
  title: 'Taking changes of one file back',
  predictedDifficulty: 0.56,
  status: 'active',
  source: 'git-restore(1), --staged, --worktree, --source; git-checkout(1), pathspec; git-reset(1), pathspec',
  misconceptions: {
    'restore-from-commit': 'restore takes the file from the last commit, whatever is staged.',
    'restore-empties-index': 'restore takes the staged change away as well.',
    'unstage-changes-file': 'Unstaging a file puts its last committed content back.',
    'checkout-from-index': 'checkout with a commit takes the file from the index.',
    'checkout-keeps-index': 'checkout with a commit leaves the index as it was.',
    'nothing-happens': 'A file with changes is left alone unless forced.',
  },
  build: (random) => {
    const { file, values } = random.pick(worlds);
    const [committed, staged, edited] = random.shuffle(values);
    const how = random.pick(['restore', 'checkout-dashes', 'restore-staged', 'checkout-head', 'reset', 'restore-both']);
    const isEdited = random.chance(0.7);
    const setup = [
      startRepository,
      `save ${file} '${committed}' 'Add ${file}'`,
      `echo '${staged}' > ${file}`,
      `git add ${file}`,
      isEdited ? `echo '${edited}' > ${file}` : '',
    ].join('\n');
    const state = [
      `last commit:   ${file} holds ${committed}`,
      `index:         ${file} holds ${staged}`,
      `working tree:  ${file} holds ${isEdited ? edited : staged}`,
    ].join('\n');
    const commands = {
      restore: `git restore ${file}`,
      'checkout-dashes': `git checkout -- ${file}`,
      'restore-staged': `git restore --staged ${file}`,
      'checkout-head': `git checkout HEAD -- ${file}`,
      reset: `git reset -- ${file}`,
      'restore-both': `git restore --staged --worktree ${file}`,
    };
    const fromCommit = `git restore --source=HEAD ${file}`;
    const worktree = ['restore', 'checkout-dashes'].includes(how);
    const unstaging = ['restore-staged', 'reset'].includes(how);
    const central = worktree
      ? (['restore-from-commit', fromCommit] as const)
      : unstaging
        ? (['unstage-changes-file', commands['checkout-head']] as const)
        : how === 'checkout-head'
          ? (['checkout-from-index', commands.restore] as const)
          : (['restore-from-commit', fromCommit] as const);
    return repositoryQuestion({
      structure: { how, isEdited },
      surface: { file, committed, staged },
      state,
      setup,
      commands: commands[how],
      shows: `git show :${file}   # the index\ncat ${file}`,
      wrong: [
        central,
        unstaging ? ['nothing-happens', ''] : ['unstage-changes-file', commands.reset],
        ['restore-empties-index', commands['checkout-head']],
        ['checkout-keeps-index', fromCommit],
        ['nothing-happens', ''],
        ['checkout-from-index', commands.restore],
      ],
    });
  },
};
