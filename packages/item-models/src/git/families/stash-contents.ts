import type { ProgramFamily } from '../../program/variant';
import { repositoryQuestion, startRepository } from '../repository';

const worlds = [
  { tracked: 'cart.js', second: 'tax.js', fresh: 'notes.txt' },
  { tracked: 'menu.html', second: 'style.css', fresh: 'logo.svg' },
  { tracked: 'orders.py', second: 'stock.py', fresh: 'todo.md' },
  { tracked: 'main.go', second: 'mail.go', fresh: 'draft.go' },
  { tracked: 'index.php', second: 'login.php', fresh: 'debug.php' },
  { tracked: 'report.tex', second: 'tables.tex', fresh: 'figure.png' },
] as const;

/** What a stash takes away, and what comes back. */
export const stashContents: ProgramFamily = {
  id: 'git-stash-contents',
  version: 1,
  test: 'git',
  objective: 'index',
  level: 'analyse',
  title: 'What a stash takes and gives back',
  predictedDifficulty: 0.56,
  status: 'active',
  source: 'git-stash(1), push, pop, apply, --include-untracked, --index, --keep-index',
  misconceptions: {
    'takes-untracked': 'A stash takes new files that were not added as well.',
    'leaves-staged': 'A stash leaves what has been added.',
    'leaves-untracked': 'A stash leaves files that are not tracked, whatever it is told.',
    'pop-keeps-entry': 'pop keeps the entry in the list.',
    'apply-drops-entry': 'apply takes the entry off the list.',
    'all-comes-back-staged': 'What comes back from a stash is staged.',
    'takes-nothing-back': 'Stashed changes stay in the files until they are committed.',
  },
  build: (random) => {
    const { tracked, second } = random.pick(worlds);
    const { fresh } = random.pick(worlds);
    const isAdded = random.chance(0.5);
    const how = random.pick(['push', 'push-untracked', 'pop', 'apply', 'untracked-pop']);
    const setup = [
      startRepository,
      `save ${tracked} one Start`,
      `save ${second} one More`,
      `echo two > ${tracked}`,
      `echo two > ${second}`,
      `git add ${second}`,
      `echo new > ${fresh}`,
      isAdded ? `git add ${fresh}` : '',
    ].join('\n');
    const state = [
      `${tracked}: tracked, changed, not added`,
      `${second}: tracked, changed and added`,
      `${fresh}: a new file, ${isAdded ? 'added' : 'not added'}`,
    ].join('\n');
    const ways = {
      push: 'git stash',
      'push-untracked': 'git stash --include-untracked',
      pop: 'git stash\ngit stash pop',
      apply: 'git stash\ngit stash apply',
      'untracked-pop': 'git stash --include-untracked\ngit stash pop',
    };
    const keep = `git stash push ${tracked}`;
    const files = isAdded ? `git rm -q --cached ${fresh}\ngit stash` : ways['push-untracked'];
    const staged = `${ways[how]}\ngit add -A`;
    const central: Record<typeof how, readonly [string, string]> = {
      push: isAdded ? ['leaves-staged', keep] : ['takes-untracked', files],
      'push-untracked': isAdded ? ['leaves-staged', keep] : ['leaves-untracked', ways.push],
      pop: ['pop-keeps-entry', ways.apply],
      apply: ['apply-drops-entry', ways.pop],
      'untracked-pop': ['pop-keeps-entry', 'git stash --include-untracked\ngit stash apply'],
    };
    const gone = how === 'push' || how === 'push-untracked';
    return repositoryQuestion({
      structure: { how, isAdded },
      surface: { tracked, fresh, second },
      stem: 'What do the last three commands print: the number of staged files, of all changed or new files, and of stash entries?',
      state,
      setup,
      commands: ways[how],
      shows: 'git diff --cached --name-only | wc -l\ngit status --short | wc -l\ngit stash list | wc -l',
      wrong: [
        central[how],
        gone ? ['takes-nothing-back', 'git stash\ngit stash apply'] : ['all-comes-back-staged', staged],
        gone ? ['leaves-staged', keep] : ['takes-nothing-back', 'git stash\ngit stash drop\ngit reset -q --hard'],
        ['leaves-untracked', isAdded ? files : ways.push],
        ['takes-untracked', ways['push-untracked']],
        ['pop-keeps-entry', ''],
      ],
    });
  },
};
