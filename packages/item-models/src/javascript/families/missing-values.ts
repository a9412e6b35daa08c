import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawWorld } from '../../program/worlds';

const fields = ['discount', 'limit', 'delay', 'stock', 'deposit', 'score'] as const;

/** Defaults for values that are missing, null or zero. */
export const missingValues: ProgramFamily = {
  id: 'javascript-missing-values',
  version: 1,
  test: 'javascript',
  objective: 'values',
  level: 'apply',
  title: 'Defaults for missing, empty and zero values',
  predictedDifficulty: 0.7,
  status: 'active',
  source: 'ECMAScript 2025, 13.13 Binary Logical Operators; 14.3.3 Destructuring Binding Patterns',
  misconceptions: {
    'zero-is-missing': 'The default also replaces zero.',
    'zero-is-kept': 'The default replaces only what is missing, not zero.',
    'null-is-kept': 'null is a value, and the default does not replace it.',
    'undefined-is-kept': 'Only null is replaced, a field that is not there yields undefined.',
    'null-is-replaced': 'The default replaces null as it replaces a missing field.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { list, name, names, more } = drawWorld(random);
    const field = random.pick(fields);
    const form = random.pick(['nullish', 'or', 'pattern', 'optional', 'if-undefined']);
    const [fallback, present] = [random.int(5, 50), random.int(51, 99)];
    const values = random.shuffle(['0', 'null', '', String(present)]);
    const isNested = form === 'optional';
    const rows = values.map((value, at) => {
      const named = `${name}: '${[...names, ...more][at] ?? ''}'`;
      const given = isNested ? `terms: { ${field}: ${value} }` : `${field}: ${value}`;
      return `{ ${value === '' ? named : `${named}, ${given}`} },`;
    });
    const take = {
      nullish: `(each) => each.${field} ?? ${fallback}`,
      or: `(each) => each.${field} || ${fallback}`,
      pattern: `({ ${field} = ${fallback} }) => ${field}`,
      optional: `(each) => each.terms?.${field} ?? ${fallback}`,
      'if-undefined': `(each) => (each.${field} === undefined ? ${fallback} : each.${field})`,
    };
    const program = (taken: string) => code`
      const ${list} = [
        ${rows.join('\n')}
      ];
      const read = ${taken};
      for (const each of ${list}) console.log(each.${name}, read(each));
    `;
    const value = isNested ? `each.terms?.${field}` : `each.${field}`;
    const ideas = {
      'zero-is-missing': `(each) => ${value} || ${fallback}`,
      'zero-is-kept': `(each) => ${value} ?? ${fallback}`,
      'null-is-kept': `(each) => (${value} === undefined ? ${fallback} : ${value})`,
      'undefined-is-kept': `(each) => (${value} === null ? ${fallback} : ${value})`,
      'null-is-replaced': `(each) => ${value} ?? ${fallback}`,
    };
    const central = {
      nullish: 'zero-is-missing',
      or: 'zero-is-kept',
      pattern: 'null-is-replaced',
      optional: 'zero-is-missing',
      'if-undefined': 'null-is-replaced',
    } as const;
    const rest = ['null-is-kept', 'undefined-is-kept', 'zero-is-missing', 'zero-is-kept'] as const;
    const mutant = (misconception: keyof typeof ideas) => ({ misconception, program: program(ideas[misconception]) });
    const key = program(take[form]);
    return {
      parameters: { structure: { form, zeroAt: values.indexOf('0') }, surface: { list, field, fallback, present } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [mutant(central[form]), ...rest.map(mutant)],
    };
  },
};
