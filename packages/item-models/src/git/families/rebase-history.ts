import type { ProgramFamily } from '../../program/variant';
import { commitsOf, drawChanges, repositoryQuestion, startRepository, subjectsOf } from '../repository';

/** In which order commits stand after a rebase, and which branch has moved. */
export const rebaseHistory: ProgramFamily = {
  id: 'git-rebase-history',
  version: 1,
  test: 'git',
  objective: 'history',
  level: 'analyse',
  title: 'History after a rebase',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'git-rebase(1), Description; Pro Git, 2nd edition, 3.6 Rebasing',
  misconceptions: {
    'rebase-moves-the-base': 'A rebase puts the commits of the named branch on top of ours.',
    'rebase-moves-both': 'A rebase brings the named branch up to date as well.',
    'rebase-merges': 'A rebase adds a merge commit.',
    'rebase-takes-the-other-away': 'After a rebase the branch holds its own commits only.',
    'commits-fold-into-one': 'A rebase turns the commits of the branch into one.',
  },
  build: (random) => {
    const [root, ...rest] = drawChanges(random, 6);
    const count = random.int(1, 2);
    const mine = rest.slice(0, 2);
    const theirs = rest.slice(2, 2 + count);
    const topic = random.pick(['topic', 'checkout', 'redesign', 'import', 'search']);
    const action = random.pick(['rebase', 'rebase-look-at-main', 'rebase-and-merge', 'rebase-main']);
    const setup = [
      startRepository,
      commitsOf(root ? [root] : []),
      `git switch -qc ${topic}`,
      commitsOf(mine),
      'git switch -q main',
      commitsOf(theirs),
      `git switch -q ${topic}`,
    ].join('\n');
    const start = root?.subject ?? '';
    const state = [
      'Commits, oldest first; none of them conflict:',
      `main:  ${start}, ${subjectsOf(theirs)}`,
      `${topic}:  ${start}, ${subjectsOf(mine)}   (checked out)`,
    ].join('\n');
    const log = (branch: string) => `git log --format=%s ${branch}`;
    const reversed = `git rebase -q ${topic} main\ngit switch -q ${topic}\ngit reset -q --hard main`;
    const actions = {
      rebase: ['git rebase main', log(topic)],
      'rebase-look-at-main': ['git rebase main', log('main')],
      'rebase-and-merge': [`git rebase main\ngit switch main\ngit merge ${topic}`, log('main')],
      'rebase-main': [`git switch main\ngit rebase ${topic}`, log('main')],
    } as const;
    const [commands, shows] = actions[action];
    const forward = `git rebase -q main\ngit switch -q main\ngit reset -q --hard ${topic}`;
    const backward = `${reversed}\ngit branch -f main ${topic}`;
    const merged = `git merge -q main -m "Merge branch 'main' into ${topic}"\ngit branch -f main ${topic}`;
    const squashed = `git switch -q main\ngit merge -q --squash ${topic}\ngit commit -qm '${mine.at(-1)?.subject ?? ''}'\ngit branch -f ${topic}`;
    const own = `git branch -f main ${topic}`;
    const swapped = action === 'rebase-main' ? forward : backward;
    return repositoryQuestion({
      structure: { action, count },
      surface: { topic, start, first: mine[0]?.subject ?? '' },
      state,
      setup,
      commands,
      shows,
      wrong: [
        action === 'rebase-look-at-main' ? ['rebase-moves-both', forward] : ['rebase-moves-the-base', swapped],
        ['rebase-merges', merged],
        ['rebase-takes-the-other-away', own],
        ['commits-fold-into-one', squashed],
        ['rebase-moves-the-base', backward],
      ],
    });
  },
};
