import { times } from '../day';
import { listed } from '../milestones';
import type { RuleFamily } from '../variant';
import { works } from '../works';

export const changeRounds: RuleFamily = {
  id: 'readiness-change-rounds',
  version: 4,
  test: 'marketplace-readiness',
  objective: 'delivery',
  level: 'apply',
  title: 'How often changes may be asked for',
  predictedDifficulty: 0.82,
  status: 'active',
  source: 'The number of change rounds in force',
  misconceptions: {
    unlimited: 'Changes may be asked for without end.',
    'per-contract': 'The rounds of all milestones are counted together.',
    miscounted: 'Rounds already used are not counted, or every submission counts as one.',
    'never-again': 'Changes may be asked for only once.',
  },
  build: (random, rules) => {
    const most = rules.changeRoundsMax;
    const used = random.int(0, most);
    const told = random.pick(['requests', 'submissions']);
    const [work = works[0], ...others] = random.sample(works, random.int(1, 3));
    const elsewhere = others.map((other) => ({ work: other, rounds: random.int(1, Math.max(1, most)) }));
    const all = random.shuffle([{ work, rounds: used }, ...elsewhere]);
    const history = told === 'requests' ? requests(all) : submissions(all);
    const left = most - used;
    const text = (count: number) =>
      count <= 0
        ? 'Not again: approve the work or write to the freelancer.'
        : `${times(count)} more`.replace(/^./, (c) => c.toUpperCase());
    const rounds = elsewhere.reduce((sum, each) => sum + each.rounds, 0);
    return {
      parameters: { structure: { used, told, others: others.length }, surface: { work } },
      stem: `A contract has ${['one milestone', 'two milestones', 'three milestones'][others.length] ?? ''}. ${history} How often may the client still ask for changes to ${work}?`,
      key: text(left),
      wrong: [
        { misconception: 'unlimited', text: 'As often as needed, until the work is right.' },
        ...random.shuffle([
          {
            misconception: rounds > 0 ? 'per-contract' : 'miscounted',
            text: text(rounds > 0 ? left - rounds : left + 1),
          },
          { misconception: 'miscounted', text: text(told === 'submissions' ? left - 1 : left + 1) },
          { misconception: 'never-again', text: text(0) },
        ]),
        { misconception: 'miscounted', text: text(left + 1) },
        { misconception: 'miscounted', text: text(left + 2) },
      ],
    };
  },
};

type Told = { readonly work: string; readonly rounds: number };

function requests(all: readonly Told[]): string {
  const asked = all.filter(({ rounds }) => rounds > 0).map(({ work, rounds }) => `to ${work} ${times(rounds)}`);
  const not = all.filter(({ rounds }) => rounds === 0).map(({ work }) => `not yet to ${work}`);
  if (asked.length === 0) return 'The client has not asked for changes yet.';
  return `The client has asked for changes ${[listed(asked), ...not].join(', and ')}.`;
}

function submissions(all: readonly Told[]): string {
  const made = listed(
    all.map(({ work, rounds }, at) => `${work} ${at === 0 ? 'was handed in ' : ''}${times(rounds + 1)}`),
  );
  const isAlone = all.length === 1;
  if (isAlone && all[0]?.rounds === 0) return `So far ${made}. The client has not answered yet.`;
  return `So far ${made}. All but the latest${isAlone ? '' : ' of each'} came back with a request for changes.`;
}
