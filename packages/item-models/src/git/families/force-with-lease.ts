import type { ProgramFamily } from '../../program/variant';
import { colleague, twoClones } from '../remote';
import { drawChanges, repositoryQuestion } from '../repository';

/** When a forced push with a lease is refused, and what it overwrites when it is not. */
export const forceWithLease: ProgramFamily = {
  id: 'git-force-with-lease',
  version: 1,
  test: 'git',
  objective: 'remotes',
  level: 'analyse',
  title: 'Forced push with a lease',
  predictedDifficulty: 0.5,
  status: 'pilot',
  source: 'git-push(1), --force-with-lease and its note on background fetches; --force',
  misconceptions: {
    'lease-looks-at-the-server': 'The lease protects the commits of others also after we have fetched.',
    'lease-refuses-rewrites': 'A lease refuses every push of rewritten commits.',
    'lease-merges': 'A push with a lease keeps the commits of others below ours.',
    'lease-is-force': 'A push with a lease overwrites whatever is there.',
    'amended-beside-original': 'An amended commit is pushed on top of the original one.',
  },
  build: (random) => {
    const [root, first, theirs, late] = drawChanges(random, 4);
    const base = [root, first].flatMap((change) => change ?? []);
    const name = random.pick(['Bilal', 'Greta', 'Chen', 'Ines', 'Tomas', 'Farid']);
    const rewrite = random.pick(['amend', 'reset-commit']);
    const story = random.pick(['plain', 'fetched', 'nobody', 'force', 'no-force']);
    const subject = late?.subject ?? '';
    const rewriting = {
      amend: `git commit --amend --allow-empty -m '${subject}'`,
      'reset-commit': `git reset --hard HEAD~1\ngit commit --allow-empty -m '${subject}'`,
    }[rewrite];
    const pushes = {
      plain: 'git push --force-with-lease',
      fetched: 'git fetch\ngit push --force-with-lease',
      nobody: 'git push --force-with-lease',
      force: 'git push --force',
      'no-force': 'git push',
    };
    const isBusy = story !== 'nobody';
    const setup = twoClones(base, [], isBusy && theirs ? [theirs] : []);
    const start = base.map((each) => each.subject).join(', ');
    const state = [
      'Commits on main, oldest first:',
      `hub now:             ${start}${isBusy ? `, ${theirs?.subject ?? ''}   (the last one by ${name})` : ''}`,
      `our clone:           ${start}`,
      `hub as we know it:   ${start}   (origin/main)`,
    ].join('\n');
    const refused = `${rewriting}\ngit push`;
    const forced = `${rewriting}\ngit push --force`;
    const merged = 'git pull\n' + `git commit --allow-empty -qm '${subject}'\ngit push`;
    const onTop = [`git commit --allow-empty -qm '${subject}'`, 'git push --force'].join('\n');
    const below = [forced, colleague(`git pull -q --rebase -X ours\ngit push -q --force`)].join('\n');
    const centrals = {
      plain: ['lease-is-force', forced],
      fetched: ['lease-looks-at-the-server', refused],
      nobody: ['lease-refuses-rewrites', 'true'],
      force: ['lease-merges', merged],
      'no-force': ['lease-is-force', forced],
    } as const;
    return repositoryQuestion({
      structure: { rewrite, story },
      surface: { name, subject, start },
      state,
      setup,
      commands: `${rewriting}\n${pushes[story]}`,
      shows: 'git -C ../hub log --format=%s main',
      wrong: [
        centrals[story],
        ['lease-merges', merged],
        ['amended-beside-original', onTop],
        ['lease-is-force', forced],
        ['lease-refuses-rewrites', `git push --force origin HEAD~1:main`],
        ['lease-looks-at-the-server', below],
      ],
    });
  },
};
