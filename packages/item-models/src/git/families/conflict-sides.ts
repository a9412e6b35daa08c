import type { ProgramFamily } from '../../program/variant';
import { repositoryQuestion, startRepository } from '../repository';

const worlds = [
  { file: 'price.txt', values: ['10 EUR', '12 EUR', '15 EUR'], extra: ['offer', 'season'] },
  { file: 'contact.txt', values: ['mail', 'phone', 'chat'], extra: ['hours', 'address'] },
  { file: 'timeout.conf', values: ['30', '60', '90'], extra: ['retries', 'proxy'] },
  { file: 'title.md', values: ['Sale', 'Big sale', 'Last sale'], extra: ['lead', 'legal'] },
  { file: 'color.css', values: ['teal', 'navy', 'plum'], extra: ['font', 'margin'] },
  { file: 'owner.txt', values: ['Ana', 'Bilal', 'Cora'], extra: ['deputy', 'office'] },
] as const;

/** Whose side “ours” is, in a merge and in a rebase. */
export const conflictSides: ProgramFamily = {
  id: 'git-conflict-sides',
  version: 1,
  test: 'git',
  objective: 'branches',
  level: 'analyse',
  title: 'Ours and theirs in a conflict',
  predictedDifficulty: 0.52,
  status: 'active',
  source: 'git-merge(1), Merge strategies: ours, theirs; git-checkout(1), --ours, --theirs; git-rebase(1), --merge',
  misconceptions: {
    'sides-mixed-up': 'ours means the branch that is named in the command.',
    'ours-is-our-work': 'ours means our own commits in a rebase as well.',
    'both-sides-joined': 'Lines of both sides are kept, one below the other.',
    'base-is-kept': 'Where both sides differ, the common ancestor is kept.',
    'option-takes-all': 'The option takes every file from one side, also those without conflict.',
  },
  build: (random) => {
    const { file, values, extra } = random.pick(worlds);
    const [base, onMain, onTopic] = random.shuffle(values);
    const topic = random.pick(['topic', 'redesign', 'offer', 'review']);
    const how = random.pick(['merge', 'rebase', 'checkout-in-merge', 'checkout-in-rebase']);
    const side = random.pick(['ours', 'theirs']);
    const other = side === 'ours' ? 'theirs' : 'ours';
    const isRebase = how.endsWith('rebase');
    const at = isRebase ? topic : random.pick(['main', topic]);
    const named = at === 'main' ? topic : 'main';
    const setup = [
      startRepository,
      `save ${file} '${base}' Base`,
      `git switch -qc ${topic}`,
      `save ${file} '${onTopic}' Topic`,
      `save ${extra[0]} one More`,
      'git switch -q main',
      `save ${file} '${onMain}' Main`,
      `save ${extra[1]} one Other`,
      `git switch -q ${at}`,
    ].join('\n');
    const state = [
      `${file} holds ${base} where ${topic} branches off main.`,
      `main:   changes it to ${onMain}, then adds the file ${extra[1]}`,
      `${topic}:  changes it to ${onTopic}, then adds the file ${extra[0]}`,
      `Checked out: ${at}`,
    ].join('\n');
    const verb = isRebase ? 'rebase' : 'merge';
    const run = (which: string) =>
      how.startsWith('checkout')
        ? `git ${verb} ${named}\ngit checkout --${which} ${file}`
        : `git ${verb} -X ${which} ${named}`;
    const put = (text: string) => `${run(side)}\nprintf '${text}' > ${file}`;
    const taken = `${run(side)}\nrm -f ${extra[0]} ${extra[1]}`;
    return repositoryQuestion({
      structure: { how, side, at: at === 'main' ? 'main' : 'topic' },
      surface: { file, base, onMain, topic },
      state,
      setup,
      commands: run(side),
      shows: `cat ${file}\nls | wc -l`,
      wrong: [
        [isRebase ? 'ours-is-our-work' : 'sides-mixed-up', run(other)],
        ['base-is-kept', put(`${base}\\n`)],
        ['both-sides-joined', put(`${onMain}\\n${onTopic}\\n`)],
        ['option-takes-all', taken],
      ],
    });
  },
};
