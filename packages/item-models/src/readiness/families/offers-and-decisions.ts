import { dayAfter } from '../day';
import type { RuleFamily } from '../variant';

export const offersAndDecisions: RuleFamily = {
  id: 'readiness-offers-and-decisions',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'hiring',
  level: 'apply',
  title: 'Until when an offer or a decision stands',
  predictedDifficulty: 0.82,
  status: 'active',
  source: 'The deadlines of offers and decisions in force',
  misconceptions: {
    'no-end': 'There is no deadline.',
    'other-rule': 'The deadline of another rule applies.',
    'another-period': 'The period is another one.',
  },
  build: (random, rules) => {
    const what = random.pick(['offer', 'decision']);
    const start = new Date(Date.UTC(2027, random.int(0, 11), random.int(1, 28)));
    const own = what === 'offer' ? rules.offerValidDays : rules.decisionDaysMax;
    const other = what === 'offer' ? rules.decisionDaysMax : rules.offerValidDays;
    const on = (days: number) => dayAfter(start, days);
    const phrasing = random.pick(['day', 'act']);
    const stems = {
      offer: {
        day: `A client sends an offer on ${on(0)}. Until which day can the freelancer accept it?`,
        act: `A freelancer got an offer on ${on(0)} and is still thinking. On which day does the offer lapse?`,
      },
      decision: {
        day: `A job is posted on ${on(0)}. What is the latest decision date that the client can promise?`,
        act: `A client posts a job on ${on(0)} and wants as much time as possible. Which decision date may the job state at most?`,
      },
    } as const;
    return {
      parameters: { structure: { what, phrasing }, surface: { start: on(0) } },
      stem: stems[what][phrasing],
      key: on(own),
      wrong: [
        { misconception: 'other-rule', text: on(other) },
        ...random.shuffle([
          {
            misconception: 'no-end',
            text:
              what === 'offer'
                ? 'No day: an offer stands until it is withdrawn.'
                : 'Any day: the client alone decides.',
          },
          { misconception: 'another-period', text: on(own * 2) },
          { misconception: 'another-period', text: on(own + 9) },
        ]),
      ],
    };
  },
};
