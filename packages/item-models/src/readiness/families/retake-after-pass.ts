import { retakeOpensAt, type Sitting } from '@assay/domain/attempt/retake';
import { daysAfter } from '@assay/domain/market/rules';
import { monthsAfter } from '@assay/domain/time/months-after';
import { dayAfter } from '../day';
import type { RuleFamily } from '../variant';

const test = 'a-test';

export const retakeAfterPass: RuleFamily = {
  id: 'readiness-retake-after-pass',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'badges',
  level: 'apply',
  title: 'When a test that was passed opens again',
  predictedDifficulty: 0.74,
  status: 'active',
  source: 'The rule of tests that were passed',
  misconceptions: {
    'wait-after-pass': 'After a pass only the usual wait holds.',
    'from-first-try': 'The badge runs from the first attempt.',
    'wait-after-expiry': 'The usual wait follows when the badge has expired.',
    'calendar-year': 'A badge holds for a year, whatever its page says.',
    'half-time': 'A badge may be renewed when half of its time is over.',
  },
  build: (random, { retakeWaitDays }) => {
    const validMonths = random.pick([18, 24, 36]);
    const before = random.pick(['none', 'failed', 'hidden']);
    const first = new Date(Date.UTC(2027, random.int(0, 11), random.int(1, 28)));
    const apart = before === 'failed' ? retakeWaitDays + random.int(3, 40) : 0;
    const passed = daysAfter(first, apart);
    const sitting = (endedAt: Date, isPassed: boolean): Sitting => {
      return { test, testVersion: 1, state: 'graded', passed: isPassed, endedAt, retakeWaitDays };
    };
    const sittings = [...(before === 'failed' ? [sitting(first, false)] : []), sitting(passed, true)];
    const opensAt = retakeOpensAt(sittings, { test, testVersion: 1, isOpenBook: false, validMonths });
    const on = (at: Date, days = 0) => `From ${dayAfter(at, days)}`;
    const told = {
      none: `A freelancer passes a closed-book test on ${dayAfter(passed, 0)}`,
      failed: `A freelancer fails a closed-book test on ${dayAfter(first, 0)} and passes it on ${dayAfter(passed, 0)}`,
      hidden: `A freelancer passes a closed-book test on ${dayAfter(passed, 0)} and keeps the badge hidden`,
    }[before];
    return {
      parameters: { structure: { before, validMonths }, surface: { first: dayAfter(first, 0), apart } },
      stem: `${told}. The badge is valid for ${validMonths} months. From when can the same test be taken again?`,
      key: on(opensAt),
      wrong: [
        ...(before === 'failed'
          ? [{ misconception: 'from-first-try', text: on(monthsAfter(first, validMonths)) }]
          : []),
        { misconception: 'wait-after-pass', text: on(passed, Math.max(1, retakeWaitDays)) },
        ...random.shuffle([
          { misconception: 'wait-after-expiry', text: on(opensAt, Math.max(14, retakeWaitDays)) },
          { misconception: 'calendar-year', text: on(monthsAfter(passed, 12)) },
          { misconception: 'half-time', text: on(monthsAfter(passed, validMonths / 2)) },
        ]),
      ],
    };
  },
};
