import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { quoted } from '../../program/worlds';

const readers = {
  Number: '(text) => Number(text)',
  parseFloat: '(text) => parseFloat(text)',
  parseInt: '(text) => parseInt(text, 10)',
  bareParseInt: 'parseInt',
} as const;

const units = ['EUR', 'kg', 'px', 'km', 'hours', 'pcs', 'GB', 'ml'] as const;

/** Numbers read from text that people typed. */
export const numberReading: ProgramFamily = {
  id: 'javascript-number-reading',
  version: 1,
  test: 'javascript',
  objective: 'values',
  level: 'apply',
  title: 'Reading numbers from typed text',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'ECMAScript 2025, 7.1.4.1 ToNumber Applied to the String Type; 19.2.4 parseFloat; 19.2.5 parseInt',
  misconceptions: {
    'reads-a-prefix': 'The leading number is read, whatever follows.',
    'whole-text-only': 'The whole text has to be a number.',
    'fraction-cut': 'Only the whole part is read.',
    'fraction-kept': 'Fractions are read too.',
    'comma-ignored': 'A comma between thousands is skipped.',
    'index-ignored': 'The place in the array does not matter to the function that is passed.',
  },
  asksAbout: ['NaN'],
  build: (random) => {
    const form = random.pick(['Number', 'parseFloat', 'parseInt', 'bareParseInt', 'Number', 'parseFloat']);
    const unit = random.pick(units);
    const odd = random.pick(['', ' ']);
    const [whole, tenth] = [random.int(2, 39), random.int(1, 9)];
    const thousands = `${random.int(1, 9)},${random.int(100, 999)}`;
    const typed =
      form === 'bareParseInt'
        ? [
            String(random.int(10, 29)),
            String(random.int(3, 9)),
            random.pick(['10', '11']),
            `${random.int(1, 2)}${random.int(0, 2)}`,
          ]
        : random.shuffle([`${whole}.${tenth} ${unit}`, odd, thousands, ` ${random.int(3, 40)}.5 `]);
    const program = (reader: string) => code`
      const typed = [${quoted(typed)}];
      const numbers = typed.map(${reader});
      console.log(numbers.join(' '));
    `;
    const spaced = (reader: string) =>
      `(text) => (text.trim() === '' ? ${form === 'Number' ? 'NaN' : '0'} : ${reader})`;
    const commaless = {
      Number: "(text) => Number(text.replace(',', ''))",
      parseFloat: "(text) => parseFloat(text.replace(',', ''))",
      parseInt: "(text) => parseInt(text.replace(',', ''), 10)",
      bareParseInt: 'Number',
    };
    const key = program(readers[form]);
    const wrongs = {
      Number: [
        { misconception: 'reads-a-prefix', program: program(readers.parseFloat) },
        { misconception: 'comma-ignored', program: program(commaless.Number) },
        { misconception: 'fraction-cut', program: program(readers.parseInt) },
        { misconception: 'whole-text-only', program: program(spaced('Number(text)')) },
      ],
      parseFloat: [
        { misconception: 'whole-text-only', program: program(readers.Number) },
        { misconception: 'fraction-cut', program: program(readers.parseInt) },
        { misconception: 'comma-ignored', program: program(commaless.parseFloat) },
        { misconception: 'reads-a-prefix', program: program(spaced('parseFloat(text)')) },
      ],
      parseInt: [
        { misconception: 'fraction-kept', program: program(readers.parseFloat) },
        { misconception: 'whole-text-only', program: program(readers.Number) },
        { misconception: 'comma-ignored', program: program(commaless.parseInt) },
        { misconception: 'reads-a-prefix', program: program(spaced('parseInt(text, 10)')) },
      ],
      bareParseInt: [
        { misconception: 'index-ignored', program: program(readers.parseInt) },
        { misconception: 'whole-text-only', program: program('(text, at) => (at === 0 ? Number(text) : NaN)') },
        { misconception: 'reads-a-prefix', program: program('(text, at) => parseInt(text.slice(0, at + 1), 10)') },
        { misconception: 'fraction-cut', program: program('(text, at) => parseInt(text, at + 2)') },
      ],
    } as const;
    return {
      parameters: { structure: { form, odd, oddAt: typed.indexOf(odd) }, surface: { unit, whole, tenth, thousands } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: wrongs[form],
    };
  },
};
