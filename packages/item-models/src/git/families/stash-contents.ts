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
  version: 2,
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
    'leaves-new': 'A stash leaves a file that is in no commit, even where it was added.',
    'pop-keeps-entry': 'pop keeps the entry in the list.',
    'apply-drops-entry': 'apply takes the entry off the list.',
    'comes-back-as-it-was': 'What was staged comes back staged without --index.',
    'all-comes-back-staged': 'What comes back from a stash is staged.',
    'nothing-comes-back-staged': 'What comes back from a stash is not staged, not even a new file.',
    'new-comes-back-added': 'A file that was not tracked comes back added.',
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
    const isBack = how !== 'push' && how !== 'push-untracked';
    const [key, ...ideas] = scripts(how, isAdded, { tracked, fresh });
    const [central, other, both, ...rest] = ideas;
    return repositoryQuestion({
      structure: { how, isAdded },
      surface: { tracked, fresh, second },
      stem: `The last commands count files with staged changes, files with changes that are not staged, ${isBack ? 'untracked files, and entries of the stash' : 'and untracked files'}. What do they print?`,
      state,
      setup,
      commands: key,
      shows: [
        'git diff --cached --name-only | wc -l',
        'git diff --name-only | wc -l',
        'git ls-files --others | wc -l',
        // A stash that nobody takes back is one entry, whatever people believe.
        ...(isBack ? ['git stash list | wc -l'] : []),
      ].join('\n'),
      wrong: [central, other, both, ...random.shuffle(rest)],
    });
  },
};

type How = 'push' | 'push-untracked' | 'pop' | 'apply' | 'untracked-pop';
type Wrong = readonly [misconception: string, commands: string];

/** The commands, then those of one wrong idea, of another, of both, and of a third with and without the others. */
function scripts(
  how: How,
  isAdded: boolean,
  { tracked, fresh }: { tracked: string; fresh: string },
): readonly [key: string, Wrong, Wrong, Wrong, ...Wrong[]] {
  const stash = how === 'push-untracked' || how === 'untracked-pop' ? 'git stash --include-untracked' : 'git stash';
  const then = (...commands: readonly string[]) => [stash, ...commands].join('\n');
  if (how === 'push' || how === 'push-untracked') {
    const withNew = `git stash push --include-untracked ${tracked}`;
    const [leaves, both, idea] = isAdded
      ? [
          `git rm -q --cached ${fresh}\ngit stash`,
          `git rm -q --cached ${fresh}\ngit stash push ${tracked}`,
          'leaves-new',
        ]
      : how === 'push'
        ? ['git stash --include-untracked', `${withNew} ${fresh}`, 'takes-untracked']
        : ['git stash', `git stash push ${tracked}`, 'leaves-untracked'];
    const staged = isAdded || how === 'push' ? `git stash push ${tracked}` : `${withNew} ${fresh}`;
    return [
      stash,
      ['leaves-staged', staged],
      [idea, leaves],
      ['leaves-staged', both],
      ['takes-nothing-back', then('git stash apply')],
      ['takes-nothing-back', then('git stash apply --index')],
    ];
  }
  const [right, wrong, entry] =
    how === 'apply' ? ['apply', 'pop', 'apply-drops-entry'] : ['pop', 'apply', 'pop-keeps-entry'];
  const [idea, after] = isAdded
    ? ['nothing-comes-back-staged', 'git reset -q']
    : how === 'untracked-pop'
      ? ['new-comes-back-added', `git add ${fresh}`]
      : ['all-comes-back-staged', 'git add -u'];
  return [
    then(`git stash ${right}`),
    ['comes-back-as-it-was', then(`git stash ${right} --index`)],
    [entry, then(`git stash ${wrong}`)],
    ['comes-back-as-it-was', then(`git stash ${wrong} --index`)],
    [idea, then(`git stash ${right}`, after)],
    [idea, then(`git stash ${wrong}`, after)],
  ];
}
