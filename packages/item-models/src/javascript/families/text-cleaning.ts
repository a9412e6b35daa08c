import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { amount, list, phone, tags } from '../tasks/cleaning';

const questions = { phone, amount, tags, list } as const;

/** Input cleaned with replace, split and regular expressions. */
export const textCleaning: ProgramFamily = {
  id: 'javascript-text-cleaning',
  version: 1,
  test: 'javascript',
  objective: 'text-and-data',
  level: 'apply',
  title: 'Cleaning what people typed',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 22.1.3.19 String.prototype.replace; 22.2.1 Patterns; 22.1.3.23 String.prototype.split',
  misconceptions: {
    'replaces-first-only': 'Only the first place is replaced.',
    'replaces-all': 'A text as search pattern is replaced wherever it stands.',
    'caret-is-start': 'A caret in a class does not negate it.',
    'class-is-one-kind': 'A class with several parts stands for one of them only.',
    'dot-is-any': 'A dot in a search text stands for any character.',
    'order-turned-round': 'The later replacement acts on the input as it was.',
    'runs-to-last': 'A repetition runs on to the last possible end.',
    'stops-at-first': 'A repetition stops at the first possible end.',
    'outer-spaces-kept': 'Spaces at the ends stay.',
    'outer-spaces-go': 'A pattern of spaces around commas also trims the ends.',
    'separator-is-comma-only': 'Only commas separate.',
    'empty-parts-dropped': 'Empty parts are left out.',
  },
  build: (random) => {
    const form = random.pick(['phone', 'amount', 'tags', 'list']);
    const { value, key, wrongs } = questions[form](random);
    const program = (expression: string) => code`
      const input = '${value}';
      console.log('[' + ${expression} + ']');
    `;
    const [[idea, wrong], ...others] = wrongs;
    return {
      parameters: { structure: { form, key }, surface: { value } },
      stem: 'What does this script print?',
      listings: [listing('javascript', program(key))],
      asks: 'output',
      key: program(key),
      mutants: [
        { misconception: idea, program: program(wrong) },
        ...others.map(([misconception, expression]) => ({ misconception, program: program(expression) })),
      ],
    };
  },
};
