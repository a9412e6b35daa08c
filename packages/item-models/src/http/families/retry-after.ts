import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { httpDate, json, responseText } from '../messages';
import { monday, services } from '../worlds';

/** When a client that backs off tries again. */
export const retryAfter: ProgramFamily = {
  id: 'http-retry-after',
  version: 1,
  test: 'http',
  objective: 'methods',
  level: 'apply',
  title: 'Backing off and Retry-After',
  predictedDifficulty: 0.65,
  status: 'pilot',
  source: 'RFC 9110, 10.2.3 Retry-After; RFC 6585, 4 429 Too Many Requests',
  misconceptions: {
    'retry-after-is-advice-for-people': 'A client may go by its own pauses alone.',
    'pauses-add-up': 'The own pause is added to what Retry-After asks.',
    'counts-from-the-start': 'Retry-After counts from the first request.',
    'retry-after-replaces': 'Retry-After takes the place of a longer own pause.',
    'shorter-wins': 'The shorter of both pauses is enough.',
  },
  build: (random) => {
    const { list } = random.pick(services);
    const base = random.pick([1, 2, 3, 5]);
    const factor = random.pick([2, 3]);
    const start = monday + random.int(0, 300) * 60_000;
    const forms = random.shuffle(['seconds', 'date', random.pick(['absent', 'seconds', 'short'])] as const);
    const pauses = [0, 1, 2].map((turn) => base * factor ** turn);
    let at = start;
    const answers = forms.map((form, turn) => {
      const own = pauses[turn] ?? base;
      const asked = form === 'short' ? Math.max(1, own - 1) : own + random.int(2, 14);
      const date = at;
      const wait = form === 'absent' ? own : Math.max(own, asked);
      at += wait * 1000;
      return { form, asked: form === 'absent' ? null : asked, date };
    });
    const program = (wait: string) => code`
      let at = 0;
      const seen = ${json(answers.map(({ asked }) => asked))}.map((asked, turn) => {
        const own = ${base} * ${factor} ** turn;
        at = ${wait};
        return at;
      });
      console.log(seen.map((second) => \`\${second} s\`).join(', '));
    `;
    const key = program('at + Math.max(own, asked ?? 0)');
    const shown = answers.map(({ form, asked, date }, turn) =>
      responseText(turn === 1 ? '503 Service Unavailable' : '429 Too Many Requests', {
        ...(turn === 0 ? { Date: httpDate(date) } : {}),
        ...(asked === null ? {} : { 'Retry-After': form === 'date' ? httpDate(date + asked * 1000) : String(asked) }),
      }),
    );
    return {
      parameters: {
        structure: { forms: forms.join(' '), factor },
        surface: { list, base, asked: answers.map(({ asked }) => asked ?? 0).join(' ') },
      },
      stem: `A client calls /${list} at second 0 and gets these answers, each at once. After each it waits as asked, but no less than its own pause: ${pauses.join(', ')} seconds for the first, second and third. At which seconds does it call again?`,
      listings: [listing('http', shown.join('\n\n'), 'Answers')],
      asks: 'output',
      key,
      mutants: [
        { misconception: 'pauses-add-up', program: program('at + own + (asked ?? 0)') },
        { misconception: 'retry-after-is-advice-for-people', program: program('at + own') },
        {
          misconception: 'counts-from-the-start',
          program: program('asked === null ? at + own : Math.max(at + own, asked)'),
        },
        { misconception: 'shorter-wins', program: program('at + Math.min(own, asked ?? own)') },
        { misconception: 'retry-after-replaces', program: program('at + (asked ?? own)') },
      ],
    };
  },
};
