import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawNumbers } from '../../program/worlds';

const classes = [
  { type: 'Cart', field: 'total', method: 'add', list: 'prices' },
  { type: 'Timer', field: 'minutes', method: 'track', list: 'entries' },
  { type: 'Tank', field: 'litres', method: 'fill', list: 'cans' },
  { type: 'Route', field: 'distance', method: 'extend', list: 'legs' },
  { type: 'Score', field: 'points', method: 'count', list: 'rounds' },
  { type: 'Budget', field: 'spent', method: 'book', list: 'costs' },
] as const;

/** Methods that are passed on as functions. */
export const lostThis: ProgramFamily = {
  id: 'javascript-lost-this',
  version: 1,
  test: 'javascript',
  objective: 'scope',
  level: 'apply',
  title: 'this in methods that are passed on',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'ECMAScript 2025, 10.2.1.2 OrdinaryCallBindThis; 15.7 Class Definitions; 20.2.3.2 Function.prototype.bind',
  misconceptions: {
    'method-keeps-object': 'A method remembers the object from which it was taken.',
    'method-loses-object': 'A function that is passed on has lost its object in any form.',
    'lost-this-is-ignored': 'Without an object, an assignment to a field of this has no effect.',
    'lost-this-gives-nan': 'Without an object, fields of this are undefined, and sums NaN.',
    'only-last-counts': 'Each call starts again from the first value.',
    'bound-copy': 'bind works on a copy of the object.',
  },
  asksAbout: ['NaN'],
  build: (random) => {
    const { type, field, method, list } = random.pick(classes);
    const form = random.pick([
      'bare',
      'arrow',
      'bound',
      'arrow-field',
      'this-argument',
      'inner-function',
      'inner-arrow',
    ]);
    const [start = 5, ...values] = drawNumbers(random, random.int(3, 4), 2, 40);
    const one = type.toLowerCase();
    const isInner = form === 'inner-function' || form === 'inner-arrow';
    const add = (from = `this.${field}`) => `this.${field} = ${from} + value;`;
    const methods = {
      'arrow-field': `${method} = (value) => {\n  ${add()}\n};`,
      'inner-function': `${method}(values) {\n  values.forEach(function (value) {\n    ${add()}\n  });\n}`,
      'inner-arrow': `${method}(values) {\n  values.forEach((value) => {\n    ${add()}\n  });\n}`,
      plain: `${method}(value) {\n  ${add()}\n}`,
    };
    const calls = {
      bare: `${list}.forEach(${one}.${method});`,
      arrow: `${list}.forEach((value) => ${one}.${method}(value));`,
      bound: `${list}.forEach(${one}.${method}.bind(${one}));`,
      'arrow-field': `${list}.forEach(${one}.${method});`,
      'this-argument': `${list}.forEach(${one}.${method}, ${one});`,
      'inner-function': `${one}.${method}(${list});`,
      'inner-arrow': `${one}.${method}(${list});`,
    };
    const program = (body: string, call: string) => code`
      class ${type} {
        ${field} = ${start};
        ${body}
      }
      const ${list} = [${values.join(', ')}];
      const ${one} = new ${type}();
      ${call}
      console.log(${one}.${field});
    `;
    const body = form === 'arrow-field' || isInner ? methods[form] : methods.plain;
    const fails = form === 'bare' || form === 'inner-function';
    const key = program(body, calls[form]);
    const works = { misconception: 'method-keeps-object', program: program(methods.plain, calls.arrow) };
    const refused = { misconception: 'method-loses-object', program: program(methods.plain, calls.bare) };
    return {
      parameters: { structure: { form, count: values.length }, surface: { type, start, values: values.join(' ') } },
      stem: 'What happens when this script runs?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [
        fails ? works : refused,
        {
          misconception: form === 'bound' || form === 'this-argument' ? 'bound-copy' : 'lost-this-is-ignored',
          program: program(methods.plain, ''),
        },
        { misconception: 'lost-this-gives-nan', program: program(methods.plain, `${one}.${field} = NaN;`) },
        {
          misconception: 'only-last-counts',
          program: program(`${method}(value) {\n  ${add(String(start))}\n}`, calls.arrow),
        },
      ],
    };
  },
};
