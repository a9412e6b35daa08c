import type { ProgramFamily } from '../../program/variant';
import { drawChanges, repositoryQuestion } from '../repository';
import { colleague, twoClones } from '../remote';

/** What stands in the shared repository after we and a colleague have pushed. */
export const pushRejected: ProgramFamily = {
  id: 'git-push-rejected',
  version: 1,
  test: 'git',
  objective: 'remotes',
  level: 'analyse',
  title: 'Pushing after a colleague',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'git-push(1), Note about fast-forwards, --force; git-pull(1), --rebase',
  misconceptions: {
    'push-merges': 'A push merges with what has been pushed before.',
    'push-replaces': 'A push replaces what others have pushed.',
    'force-keeps-theirs': 'A forced push keeps the commits of others below ours.',
    'pull-pushes': 'A pull sends our commits as well.',
    'rebase-drops-theirs': 'pull --rebase leaves the commits of others out.',
    'rebase-puts-ours-first': 'pull --rebase puts our commits before those of others.',
  },
  build: (random) => {
    const [root, ours, more, theirs] = drawChanges(random, 4);
    const count = random.int(1, 2);
    const mine = [ours, ...(count === 2 ? [more] : [])].flatMap((change) => change ?? []);
    const other = theirs ? [theirs] : [];
    const name = random.pick(['Bilal', 'Greta', 'Chen', 'Ines', 'Tomas']);
    const story = random.pick(['push', 'force', 'rebase-push', 'rebase-only', 'fetch-push']);
    const setup = twoClones(root ? [root] : [], mine, other);
    const state = [
      'Repository hub, cloned by us and by a colleague; commits on main, oldest first:',
      `hub:  ${root?.subject ?? ''}, ${theirs?.subject ?? ''}   (the last one pushed by ${name} just now)`,
      `us:   ${root?.subject ?? ''}, ${mine.map(({ subject }) => subject).join(', ')}   (not pushed yet)`,
    ].join('\n');
    const stories = {
      push: 'git push',
      force: 'git push --force',
      'rebase-push': 'git pull --rebase\ngit push',
      'rebase-only': 'git pull --rebase',
      'fetch-push': 'git fetch\ngit push',
    };
    const underneath = [
      'git push --force',
      colleague('git fetch -q\ngit rebase -q origin/main\ngit push -q --force'),
    ].join('\n');
    const centrals = {
      push: ['push-merges', stories['rebase-push']],
      force: ['force-keeps-theirs', stories['rebase-push']],
      'rebase-push': ['rebase-drops-theirs', stories.force],
      'rebase-only': ['pull-pushes', stories['rebase-push']],
      'fetch-push': ['push-merges', stories['rebase-push']],
    } as const;
    const nothing = `${stories.force}\ngit push -q --force origin HEAD~${count}:main`;
    return repositoryQuestion({
      structure: { story, count },
      surface: { name, root: root?.subject ?? '', first: mine[0]?.subject ?? '' },
      state,
      setup,
      commands: stories[story],
      shows: 'git -C ../hub log --format=%s main',
      wrong: [
        centrals[story],
        ['push-replaces', stories.force],
        ['rebase-puts-ours-first', underneath],
        ['push-merges', stories['rebase-push']],
        ['rebase-drops-theirs', nothing],
        ['pull-pushes', ''],
      ],
    });
  },
};
