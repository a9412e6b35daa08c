import type { ProgramFamily } from '../../program/variant';
import { commitsOf, drawChanges, repositoryQuestion, startRepository } from '../repository';

/** What a reset leaves in history, index and working tree. */
export const resetKinds: ProgramFamily = {
  id: 'git-reset-kinds',
  version: 1,
  test: 'git',
  objective: 'undoing',
  level: 'analyse',
  title: 'Soft, mixed and hard reset',
  predictedDifficulty: 0.58,
  status: 'active',
  source: 'git-reset(1), Description and Discussion; Pro Git, 2nd edition, 7.7 Reset Demystified',
  misconceptions: {
    'soft-unstages': 'A soft reset takes the changes out of the index.',
    'mixed-keeps-staged': 'A reset without option keeps the changes staged.',
    'mixed-changes-files': 'A reset without option changes the files as well.',
    'hard-keeps-files': 'A hard reset leaves the files as they are.',
    'one-too-many': 'HEAD~1 counts from the commit before the last.',
    'hard-removes-untracked': 'A hard reset removes files that Git does not know.',
  },
  build: (random) => {
    const count = random.int(3, 5);
    const all = drawChanges(random, count + 1);
    const extra = all[count]?.file ?? '';
    const commits = all.slice(0, count);
    const back = random.int(1, 2);
    const mode = random.pick(['--soft', '--mixed', '--hard', '']);
    const isAdded = random.chance(0.5);
    const setup = [startRepository, commitsOf(commits), `echo new > ${extra}`, isAdded ? `git add ${extra}` : ''].join(
      '\n',
    );
    const state = [
      'Commits on main, oldest first; each adds one file:',
      ...commits.map(({ subject, file }) => `${subject} (${file})`),
      `Besides: ${extra}, a new file, ${isAdded ? 'added with git add but not committed' : 'not added yet'}`,
    ].join('\n');
    const reset = (option: string, steps = back) => `git reset ${option}${option && ' '}HEAD~${steps}`;
    const clean = `${reset('--hard')}\ngit clean -fq`;
    const central: Record<typeof mode, readonly [string, string]> = {
      '--soft': ['soft-unstages', reset('--mixed')],
      '--mixed': ['mixed-keeps-staged', reset('--soft')],
      '': ['mixed-keeps-staged', reset('--soft')],
      '--hard': isAdded ? ['hard-keeps-files', reset('--mixed')] : ['hard-removes-untracked', clean],
    };
    return repositoryQuestion({
      structure: { mode, back, isAdded, count },
      surface: { extra, files: commits.map(({ file }) => file).join(' ') },
      state,
      setup,
      commands: reset(mode),
      shows: 'git status --short\ngit log -1 --format=%s',
      wrong: [
        central[mode],
        mode === '--soft' ? ['one-too-many', reset('--soft', back === 1 ? 2 : 1)] : ['soft-unstages', reset('--soft')],
        mode === '--hard' ? ['hard-keeps-files', reset('--mixed')] : ['mixed-changes-files', reset('--hard')],
        ['one-too-many', reset(mode, back === 1 ? 2 : 1)],
        ['hard-removes-untracked', clean],
      ],
    });
  },
};
