import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { quoted } from '../../program/worlds';

const fields = ['codes', 'plates', 'skus', 'seats', 'gates', 'lots'] as const;

/** A regular expression with a memory, used for several texts. */
export const patternState: ProgramFamily = {
  id: 'javascript-pattern-state',
  version: 1,
  test: 'javascript',
  objective: 'text-and-data',
  level: 'analyse',
  title: 'A shared pattern with the g flag',
  predictedDifficulty: 0.45,
  status: 'pilot',
  source: 'ECMAScript 2025, 22.2.7.2 RegExpBuiltinExec; 22.2.6.16 RegExp.prototype.test',
  misconceptions: {
    'pattern-has-no-memory': 'A test of one text does not depend on the texts before.',
    'pattern-remembers-without-g': 'Any pattern goes on where its last match ended.',
    'failure-keeps-place': 'A text that does not match leaves the place of the pattern as it was.',
    'every-other-text': 'With g every other text fails, whatever came before.',
    'only-first-found': 'With g, test succeeds once.',
    'first-is-skipped': 'The first match only prepares the pattern.',
  },
  build: (random) => {
    const list = random.pick(fields);
    const form = random.pick(['shared-global', 'shared-global', 'shared-plain', 'made-anew', 'search']);
    const letters = random.sample(['A', 'B', 'C', 'K', 'M', 'R', 'T', 'X'], 5);
    const isValid = random.pick([
      [true, true, true, false, true],
      [true, true, false, true, true],
      [true, false, true, true, true],
      [false, true, true, true, false],
      [false, true, true, false, true],
    ]);
    const texts = isValid.map(
      (valid, at) => `${letters[at] ?? 'A'}${valid ? random.int(10, 99) : random.pick(['', 'x', '-'])}`,
    );
    const flags = form === 'shared-plain' ? '' : 'g';
    const uses = {
      'shared-global': 'pattern.test(each)',
      'shared-plain': 'pattern.test(each)',
      'made-anew': '/[A-Z]\\d+/g.test(each)',
      search: 'each.search(pattern) === 0',
    };
    const program = (test: string, flag = flags) => code`
      const pattern = /[A-Z]\d+/${flag};
      const ${list} = [${quoted(texts)}];
      const kept = ${list}.filter((each) => ${test});
      console.log(kept.join(' '));
    `;
    const anew = form === 'made-anew' ? 'const pattern' : '';
    const shown = (text: string) => (anew === '' ? text : text.split('\n').slice(1).join('\n'));
    const key = shown(program(uses[form]));
    const isStateful = form === 'shared-global';
    const printed = (kept: readonly string[]) => `console.log('${kept.join(' ')}');`;
    const valid = texts.filter((_, at) => isValid[at]);
    const chosen = (isKept: (at: number) => boolean) => printed(valid.filter((_, at) => isKept(at)));
    return {
      parameters: {
        structure: { form, valid: isValid.map(Number).join('') },
        surface: { list, texts: texts.join(' ') },
      },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        isStateful
          ? { misconception: 'pattern-has-no-memory', program: program(uses['made-anew']) }
          : { misconception: 'pattern-remembers-without-g', program: program('pattern.test(each)', 'g') },
        { misconception: 'only-first-found', program: chosen((at) => at === 0) },
        {
          misconception: 'every-other-text',
          program: printed(texts.filter((_, at) => at % 2 === 0 && isValid[at])),
        },
        { misconception: 'failure-keeps-place', program: chosen((at) => at % 2 === 0) },
        { misconception: 'first-is-skipped', program: chosen((at) => at % 2 === 1) },
      ],
    };
  },
};
