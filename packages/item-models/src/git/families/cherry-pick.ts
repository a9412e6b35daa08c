import type { ProgramFamily } from '../../program/variant';
import { commitsOf, drawChanges, repositoryQuestion, startRepository, subjectsOf } from '../repository';

/** Which changes a cherry-pick brings. */
export const cherryPick: ProgramFamily = {
  id: 'git-cherry-pick',
  version: 1,
  test: 'git',
  objective: 'history',
  level: 'apply',
  title: 'Changes that a cherry-pick brings',
  predictedDifficulty: 0.62,
  status: 'pilot',
  source: 'git-cherry-pick(1); gitrevisions(7), Specifying Ranges',
  misconceptions: {
    'brings-ancestors': 'A cherry-pick brings the commits before it as well.',
    'brings-descendants': 'A cherry-pick brings the commits after it as well.',
    'range-includes-start': 'A range a..b includes a.',
    'tilde-counts-from-one': 'topic~1 is the last commit of topic.',
    'tip-only': 'A range of commits stands for the last one.',
    'reads-oldest-first': 'topic~1 is the second commit of the branch.',
  },
  build: (random) => {
    const count = random.int(4, 5);
    const [root, ...theirs] = drawChanges(random, count + 1);
    const topic = random.pick(['topic', 'release', 'next', 'drafts', 'team']);
    const kind = random.pick(['one', 'range', 'two', 'range-from-main']);
    const back = random.int(1, count - 2);
    const length = random.int(1, count - 1 - back);
    const setup = [
      startRepository,
      commitsOf(root ? [root] : []),
      `git switch -qc ${topic}`,
      commitsOf(theirs),
      'git switch -q main',
    ].join('\n');
    const state = [
      'Commits, oldest first; each adds one file:',
      ...theirs.map(({ subject, file }) => `${topic}:  ${subject} (${file})`),
      `main:  ${root?.subject ?? ''} (${root?.file ?? ''}), from which ${topic} branches off   (checked out)`,
    ].join('\n');
    const at = (steps: number) => (steps === 0 ? topic : `${topic}~${steps}`);
    const pick = (...what: readonly string[]) => `git cherry-pick ${what.join(' ')}`;
    const low = back + length;
    const range = `${at(low)}..${at(back)}`;
    const commands = {
      one: pick(at(back)),
      range: pick(range),
      two: pick(at(low), at(back)),
      'range-from-main': pick(`main..${at(back)}`),
    }[kind];
    const to = (steps: number) => `git merge -q ${at(steps)}`;
    const wider = pick(`${at(low + 1)}..${at(back)}`);
    const later = pick(`${at(back + 1)}..${topic}`);
    const shifted = back > 1 ? pick(at(back - 1)) : pick(topic);
    const wrongs = {
      one: [
        ['brings-ancestors', to(back)],
        ['tilde-counts-from-one', shifted],
        ['brings-descendants', later],
        ['reads-oldest-first', pick(at(count - 1 - back))],
      ],
      range: [
        ['range-includes-start', low + 1 <= count ? wider : to(back)],
        ['brings-ancestors', to(back)],
        ['tip-only', pick(at(back))],
        ['tilde-counts-from-one', pick(`${at(low - 1)}..${at(back - 1)}`)],
        ['brings-descendants', later],
      ],
      two: [
        ['tip-only', pick(range)],
        ['range-includes-start', length > 1 ? wider : pick(at(low))],
        ['brings-ancestors', to(back)],
        ['tilde-counts-from-one', pick(at(low - 1), at(back - 1))],
        ['reads-oldest-first', to(low)],
      ],
      'range-from-main': [
        ['tip-only', pick(at(back))],
        ['brings-descendants', to(0)],
        ['tilde-counts-from-one', to(back - 1)],
        ['range-includes-start', pick(`${at(count - 1)}..${at(back)}`)],
      ],
    } as const;
    const [central, ...others] = wrongs[kind];
    return repositoryQuestion({
      structure: { kind, count, back, length },
      surface: { topic, first: theirs[0]?.file ?? '', root: subjectsOf(root ? [root] : []) },
      stem: 'Which files does the last command list?',
      state,
      setup,
      commands,
      shows: 'ls',
      wrong: [central, ...others],
    });
  },
};
