import { dayAfter } from '../day';
import type { RuleFamily } from '../variant';

export const retakeWait: RuleFamily = {
  id: 'readiness-retake-wait',
  version: 2,
  test: 'marketplace-readiness',
  objective: 'badges',
  level: 'apply',
  title: 'When a test may be taken again',
  predictedDifficulty: 0.84,
  status: 'active',
  source: 'The retake wait in force',
  misconceptions: {
    'at-once': 'A failed test may be repeated at once.',
    'another-period': 'The wait is another one.',
    never: 'A failed test may not be repeated.',
    'gives-up-free': 'Giving a test up does not count as an attempt.',
  },
  build: (random, rules) => {
    const wait = rules.retakeWaitDays;
    const start = new Date(Date.UTC(2027, random.int(0, 11), random.int(1, 28)));
    const how = random.pick(['failed', 'given-up']);
    const other = random.chance(0.5);
    const on = (days: number) => (days === 0 ? 'At once' : `From ${dayAfter(start, days)}`);
    const told = how === 'failed' ? 'fails a test' : 'gives a running test up';
    const aside = other ? ', having passed another test a week before' : '';
    return {
      parameters: { structure: { how, other }, surface: { start: dayAfter(start, 0) } },
      stem: `On ${dayAfter(start, 0)} a freelancer ${told}${aside}. From when can the same test be taken again?`,
      key: on(wait),
      wrong: [
        { misconception: how === 'failed' ? 'at-once' : 'gives-up-free', text: on(0) },
        ...random.shuffle([
          { misconception: 'another-period', text: on(wait + 7) },
          { misconception: 'another-period', text: on(wait * 2 + 30) },
          { misconception: 'never', text: 'Not at all: each test can be taken once.' },
        ]),
      ],
    };
  },
};
