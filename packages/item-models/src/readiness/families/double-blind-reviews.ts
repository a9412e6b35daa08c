import { dayAfter } from '../day';
import type { RuleFamily } from '../variant';

export const doubleBlindReviews: RuleFamily = {
  id: 'readiness-double-blind-reviews',
  version: 2,
  test: 'marketplace-readiness',
  objective: 'reviews',
  level: 'apply',
  title: 'When reviews become visible',
  predictedDifficulty: 0.8,
  status: 'active',
  source: 'The review window in force',
  misconceptions: {
    'at-once': 'A review is public as soon as it is written.',
    'window-only': 'Reviews always wait for the end of the window.',
    'needs-both': 'A single review never becomes visible.',
    'another-period': 'The window is another one.',
  },
  build: (random, rules) => {
    const window = rules.reviewWindowDays;
    const end = new Date(Date.UTC(2027, random.int(0, 11), random.int(1, 28)));
    const first = random.int(1, Math.max(1, Math.floor(window / 3)));
    const second = first + random.int(1, Math.max(1, Math.floor(window / 3)));
    const both = random.chance(0.5);
    const writer = random.pick(['client', 'freelancer']);
    const other = writer === 'client' ? 'freelancer' : 'client';
    const on = (days: number) => `On ${dayAfter(end, days)}`;
    const told = `A contract ends on ${dayAfter(end, 0)}. The ${writer} writes a review on ${dayAfter(end, first)}`;
    const stem = both
      ? `${told}, the ${other} on ${dayAfter(end, second)}. When does the ${other} first read the ${writer}’s review?`
      : `${told}; the ${other} writes none. When can the ${other} read it?`;
    return {
      parameters: { structure: { both, writer }, surface: { end: dayAfter(end, 0) } },
      stem,
      key: on(both ? second : window),
      wrong: [
        { misconception: 'at-once', text: on(first) },
        both
          ? { misconception: 'window-only', text: on(window) }
          : { misconception: 'needs-both', text: 'Not at all: both have to write one' },
        { misconception: 'another-period', text: on(window * 2 + second) },
        { misconception: 'needs-both', text: 'Not at all: reviews go to the operator only' },
      ],
    };
  },
};
