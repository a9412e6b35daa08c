import { times } from '../day';
import type { RuleFamily } from '../variant';

export const changeRounds: RuleFamily = {
  id: 'readiness-change-rounds',
  version: 3,
  test: 'marketplace-readiness',
  objective: 'delivery',
  level: 'apply',
  title: 'How often changes may be asked for',
  predictedDifficulty: 0.85,
  status: 'active',
  source: 'The number of change rounds in force',
  misconceptions: {
    unlimited: 'Changes may be asked for without end.',
    'per-contract': 'The rounds of all milestones are counted together.',
    miscounted: 'Rounds already used are not counted, or counted twice.',
    'never-again': 'Changes may be asked for only once.',
  },
  build: (random, rules) => {
    const most = rules.changeRoundsMax;
    const used = random.int(0, most);
    const elsewhere = random.chance(0.5);
    const other = random.int(1, Math.max(1, most));
    const left = most - used;
    const text = (count: number) =>
      count <= 0
        ? 'Not again: approve the work or write to the freelancer.'
        : `${times(count)} more`.replace(/^./, (c) => c.toUpperCase());
    const asked = {
      here: used === 0 ? 'not asked for changes to a milestone yet' : `asked for changes to a milestone ${times(used)}`,
      there: `asked for changes to the first of two milestones ${times(other)}, and ${used === 0 ? 'not yet to the second' : `to the second ${times(used)}`}`,
    };
    const [told, milestone] = elsewhere ? [asked.there, 'the second milestone'] : [asked.here, 'this milestone'];
    return {
      parameters: { structure: { used, elsewhere }, surface: { other } },
      stem: `A client has ${told}. How often may the client still ask for changes to ${milestone}?`,
      key: text(left),
      wrong: [
        { misconception: 'unlimited', text: 'As often as needed, until the work is right.' },
        ...random.shuffle([
          { misconception: 'per-contract', text: text(elsewhere ? left - other : left + 1) },
          { misconception: 'miscounted', text: text(left + 1) },
          { misconception: 'never-again', text: text(0) },
        ]),
        { misconception: 'miscounted', text: text(left + 2) },
      ],
    };
  },
};
