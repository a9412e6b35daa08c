import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const works = [
  { verb: 'charge', thing: 'amount', good: 'charged', bad: 'declined', end: 'closed' },
  { verb: 'upload', thing: 'size', good: 'stored', bad: 'rejected', end: 'released' },
  { verb: 'book', thing: 'seats', good: 'booked', bad: 'refused', end: 'unlocked' },
  { verb: 'print', thing: 'pages', good: 'printed', bad: 'stopped', end: 'ejected' },
  { verb: 'lend', thing: 'days', good: 'lent', bad: 'denied', end: 'logged' },
  { verb: 'pump', thing: 'litres', good: 'filled', bad: 'halted', end: 'sealed' },
] as const;

/** The way through try, catch and finally. */
export const finallyFlow: ProgramFamily = {
  id: 'javascript-finally-flow',
  version: 2,
  test: 'javascript',
  objective: 'control',
  level: 'analyse',
  title: 'The way through try, catch and finally',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'ECMAScript 2025, 14.15.3 Runtime Semantics: Evaluation of the try Statement',
  misconceptions: {
    'return-skips-finally': 'A return ends the function, and finally does not run.',
    'finally-after-caller': 'finally runs when the caller has gone on.',
    'finally-only-on-error': 'finally belongs to the error case.',
    'finally-return-idle': 'A return in finally does not replace the earlier result.',
    'catch-resumes-try': 'After catch the rest of try is run.',
    'rethrow-is-caught': 'An error thrown in catch ends with the function.',
    'error-leaves-at-once': 'An error leaves the function before finally.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { verb, thing, good, bad, end } = random.pick(works);
    const caught = random.pick(['returns', 'falls-through', 'rethrows']);
    const final = random.pick(['logs', 'logs', 'returns']);
    const limit = random.pick([10, 50, 100, 200]);
    const [fine, much] = [limit - random.int(1, 9), limit + random.int(1, 9)];
    // Where nothing fails, only a return in finally leaves enough ways to go wrong.
    const calls = final === 'returns' ? random.pick(['both', 'failing', 'fine']) : random.pick(['both', 'failing']);
    const say = (text: string) => `console.log('${text}');`;
    type Parts = {
      readonly catching: string;
      readonly closing: string;
      readonly success: string;
      readonly after: string;
    };
    const parts: Parts = {
      success: "return 'ok';",
      catching: { returns: "return 'none';", 'falls-through': '', rethrows: 'throw error;' }[caught],
      closing: final === 'returns' ? `${say(end)}\nreturn 'done';` : say(end),
      after: caught === 'falls-through' ? "return 'late';" : '',
    };
    const called = { both: [fine, much], failing: [much], fine: [fine] }[calls];
    const program = (
      { success, catching, closing, after }: Parts,
      ending = 'finally',
      then = (call: string) => `console.log(${call});`,
    ) => code`
      function ${verb}(${thing}) {
        try {
          if (${thing} > ${limit}) throw new RangeError('limit');
          ${say(good)}
          ${success}
        } catch (error) {
          ${say(bad)}
          ${catching}
        } ${ending === 'finally' ? `finally {\n  ${closing.replaceAll('\n', '\n  ')}\n}` : ''}
        ${after}
      }
      ${called.map((value) => then(`${verb}(${value})`)).join('\n')}
    `;
    const key = program(parts);
    const skipped = {
      misconception: 'return-skips-finally',
      program: program({ ...parts, after: `${parts.closing}\n${parts.after}` }, 'none'),
    };
    const idle = { misconception: 'finally-return-idle', program: program({ ...parts, closing: say(end) }) };
    const late = {
      misconception: 'finally-after-caller',
      program: program(
        { ...parts, closing: '' },
        'finally',
        (call) => `try {\nconsole.log(${call});\n} finally {\n${say(end)}\n}`,
      ),
    };
    const onError = {
      misconception: 'finally-only-on-error',
      program: program({ ...parts, catching: `${parts.closing}\n${parts.catching}` }, 'none'),
    };
    const swallowed = {
      misconception: 'rethrow-is-caught',
      program: program({ ...parts, catching: '', after: caught === 'rethrows' ? '' : "return 'ok';" }),
    };
    const gone = {
      misconception: 'error-leaves-at-once',
      program: program({ ...parts, closing: '', success: `${say(end)}\n${parts.success}` }),
    };
    const resumed = {
      misconception: 'catch-resumes-try',
      program: program({ ...parts, catching: `${say(good)}\n${parts.success}` }),
    };
    const central =
      final === 'returns'
        ? idle
        : calls === 'fine' || caught === 'returns'
          ? skipped
          : caught === 'rethrows'
            ? gone
            : resumed;
    return {
      parameters: { structure: { caught, final, calls }, surface: { verb, limit, fine, much } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [central, late, skipped, swallowed, resumed, onError, gone],
    };
  },
};
