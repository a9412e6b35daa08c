import { dayAfter } from '../day';
import type { RuleFamily } from '../variant';

export const autoApproval: RuleFamily = {
  id: 'readiness-auto-approval',
  version: 1,
  test: 'marketplace-readiness',
  objective: 'delivery',
  level: 'apply',
  title: 'When silence counts as approval',
  predictedDifficulty: 0.82,
  status: 'active',
  source: 'The rule of automatic approval in force',
  misconceptions: {
    never: 'Without an answer nothing ever happens.',
    'another-period': 'The period is another one.',
    'first-submission': 'The period runs from the first submission, whatever came after.',
  },
  build: (random, rules) => {
    const days = rules.autoApproveDays;
    const start = new Date(Date.UTC(2027, random.int(0, 11), random.int(1, 28)));
    const resubmitted = random.chance(0.5);
    const later = random.int(2, Math.max(3, days - 2));
    const from = resubmitted ? later : 0;
    const asks = random.pick(['when', 'by-when']);
    const on = (offset: number) => dayAfter(start, offset);
    const stem = resubmitted
      ? `Work is submitted on ${on(0)}. The client asks for changes, and the work is submitted again on ${on(later)}. The client then stays silent.`
      : `Work is submitted on ${on(0)} and the client does not answer.`;
    const question =
      asks === 'when' ? 'On which day does it count as approved?' : 'Until which day can the client still object?';
    return {
      parameters: { structure: { resubmitted, asks }, surface: { start: on(0) } },
      stem: `${stem} ${question}`,
      key: on(from + days),
      wrong: [
        ...(resubmitted ? [{ misconception: 'first-submission', text: on(days) }] : []),
        ...random.shuffle([
          { misconception: 'another-period', text: on(from + days * 2) },
          { misconception: 'another-period', text: on(from + days + 7) },
          { misconception: 'another-period', text: on(from + Math.max(1, Math.floor(days / 2))) },
          { misconception: 'never', text: 'On no day: the money stays held until the client acts.' },
        ]),
      ],
    };
  },
};
