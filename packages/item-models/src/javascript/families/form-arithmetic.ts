import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawNumbers } from '../../program/worlds';

const fields = [
  ['hours', 'rate', 'bonus'],
  ['nights', 'price', 'tax'],
  ['boxes', 'weight', 'pallet'],
  ['seats', 'fee', 'tip'],
  ['pages', 'cost', 'cover'],
  ['litres', 'price', 'deposit'],
  ['lessons', 'fee', 'books'],
  ['metres', 'cost', 'delivery'],
] as const;

/** Calculations with what was typed into a form. */
export const formArithmetic: ProgramFamily = {
  id: 'javascript-form-arithmetic',
  version: 1,
  test: 'javascript',
  objective: 'values',
  level: 'apply',
  title: 'Calculating with the text of form fields',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'ECMAScript 2025, 13.15.3 ApplyStringOrNumericBinaryOperator; 7.2.13 IsLessThan',
  misconceptions: {
    'text-becomes-number': 'Arithmetic turns text from a form into numbers, whichever the operator.',
    'text-stays-text': 'Once a text takes part, every operator joins texts.',
    'text-gives-nan': 'Arithmetic with text yields NaN.',
    'text-refused': 'Arithmetic with text is an error.',
    'grouped-from-right': 'A chain of operators is evaluated from right to left.',
  },
  asksAbout: ['NaN'],
  build: (random) => {
    const [one, two, three] = random.pick(fields);
    const form = random.pick([
      'product-first',
      'product-last',
      'difference',
      'running-sum',
      'one-converted',
      'number-last',
    ]);
    const [a = 2, b = 3, c = 4] = drawNumbers(random, 3, 2, 40);
    const [high, low] = [Math.max(a, b), Math.min(a, b)];
    const whole = 'const sum = ';
    const makers: Record<typeof form, (n: (field: string) => string) => string> = {
      'product-first': (n) => `${whole}${n(one)} * ${n(two)} + ${n(three)};`,
      'product-last': (n) => `${whole}${n(three)} + ${n(one)} * ${n(two)};`,
      difference: (n) => `${whole}${n(one)} - ${n(two)} + ${n(three)};`,
      'running-sum': (n) => `let sum = 0;\nfor (const field of ['${one}', '${two}', '${three}']) sum += ${n('')};`,
      'one-converted': (n) => `${whole}Number(form.${one}) + ${n(two)} - ${n(three)};`,
      'number-last': (n) => `${whole}${n(one)} + ${n(two)} + Number(form.${three});`,
    };
    const field = (name: string) => (name === '' ? 'form[field]' : `form.${name}`);
    const program = (calculation: string) => code`
      const form = { ${one}: '${high}', ${two}: '${low}', ${three}: '${c}' };
      ${calculation}
      console.log(sum);
    `;
    const make = makers[form];
    const key = program(make(field));
    const joined = (order: readonly string[]) => `${whole}${order.map((name) => `form.${name}`).join(' + ')};`;
    const ofJoined: Record<typeof form, readonly string[]> = {
      'product-first': [one, two, three],
      'product-last': [three, one, two],
      difference: [one, two, three],
      'running-sum': [one, two, three],
      'one-converted': [one, two, three],
      'number-last': [one, two, three],
    };
    const fromRight: Record<typeof form, string> = {
      'product-first': `${whole}form.${one} * (form.${two} + form.${three});`,
      'product-last': `${whole}(form.${three} + form.${one}) * form.${two};`,
      difference: `${whole}form.${one} - (form.${two} + form.${three});`,
      'running-sum': `const sum = 0 + form.${three} + form.${two} + form.${one};`,
      'one-converted': `${whole}Number(form.${one}) + (form.${two} - form.${three});`,
      'number-last': `${whole}form.${one} + (Number(form.${two}) + Number(form.${three}));`,
    };
    return {
      parameters: { structure: { form }, surface: { one, two, three, high, low, c } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        { misconception: 'text-becomes-number', program: program(make((name) => `Number(${field(name)})`)) },
        { misconception: 'text-stays-text', program: program(joined(ofJoined[form])) },
        { misconception: 'grouped-from-right', program: program(fromRight[form]) },
        { misconception: 'text-gives-nan', program: program('const sum = NaN;') },
        { misconception: 'text-refused', program: program("throw new TypeError('text');") },
      ],
    };
  },
};
