import type { ProgramFamily } from '../../program/variant';
import { repositoryQuestion, startRepository } from '../repository';

const worlds = [
  { file: 'price.txt', values: ['10 EUR', '12 EUR', '15 EUR'], other: 'offer.txt' },
  { file: 'team.txt', values: ['Ana', 'Bilal', 'Cora'], other: 'rota.txt' },
  { file: 'limit.conf', values: ['jobs=2', 'jobs=4', 'jobs=8'], other: 'cache.conf' },
  { file: 'title.md', values: ['Draft', 'Review', 'Final'], other: 'notes.md' },
  { file: 'color.css', values: ['teal', 'navy', 'plum'], other: 'print.css' },
  { file: 'opening.txt', values: ['9:00', '9:30', '10:00'], other: 'closing.txt' },
] as const;

/** Which content a commit takes when a file was changed again after it was added. */
export const stagedVersions: ProgramFamily = {
  id: 'git-staged-versions',
  version: 1,
  test: 'git',
  objective: 'index',
  level: 'apply',
  title: 'What a commit takes',
  predictedDifficulty: 0.66,
  status: 'active',
  source: 'git-commit(1), Description, -a and <pathspec>; git-add(1)',
  misconceptions: {
    'commit-takes-working-tree': 'A commit takes the files as they are in the working tree.',
    'commit-takes-index': 'A commit with -a or a file name takes what was added before.',
    'a-adds-new-files': 'commit -a adds new files as well.',
    'later-change-lost': 'Changes made after git add are gone after the commit.',
    'add-is-lasting': 'Once added, a file is committed with every later change.',
  },
  build: (random) => {
    const { file, values, other } = random.pick(worlds);
    const [old, added, later] = random.shuffle(values);
    const kind = random.pick(['commit', 'commit-a', 'commit-path', 'commit-twice']);
    const withNew = random.chance(0.6);
    const order = random.pick(['added-first', 'later-first']);
    const setup = [startRepository, `save ${file} '${old}' 'Add ${file}'`].join('\n');
    const state = `${file} is committed and holds: ${old}`;
    const create = withNew ? `echo new > ${other}\n` : '';
    const edit = `echo '${added}' > ${file}\ngit add ${file}\n${order === 'added-first' ? create : ''}echo '${later}' > ${file}\n${order === 'later-first' ? create : ''}`;
    const kinds = {
      commit: "git commit -m 'Change'",
      'commit-a': "git commit -a -m 'Change'",
      'commit-path': `git commit -m 'Change' ${file}`,
      'commit-twice': "git commit -m 'Change'\ngit commit -m 'Again'",
    };
    const all = `git add -A\n${kinds.commit}`;
    const takesIndex = kind === 'commit' || kind === 'commit-twice';
    const lost = `${kinds.commit}\ngit restore ${file}`;
    return repositoryQuestion({
      structure: { kind, withNew, order },
      surface: { file, added, later },
      state,
      setup,
      commands: `${edit}${kinds[kind]}`,
      shows: `git show HEAD:${file}\ngit status --short`,
      wrong: [
        takesIndex
          ? ['commit-takes-working-tree', `${edit}${kinds['commit-a']}`]
          : ['commit-takes-index', `${edit}${kinds.commit}`],
        withNew ? ['a-adds-new-files', `${edit}${all}`] : ['add-is-lasting', `${edit}git reset -q ${file}`],
        ['later-change-lost', `${edit}${lost}`],
        ['add-is-lasting', edit],
        ['commit-takes-working-tree', `${edit}${kinds['commit-a']}`],
        ['commit-takes-index', `${edit}${kinds.commit}`],
      ],
    });
  },
};
