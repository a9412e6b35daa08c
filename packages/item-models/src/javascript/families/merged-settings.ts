import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';

const worlds = [
  { what: 'settings', plain: 'rate', group: 'alerts', keys: ['mail', 'sms'] },
  { what: 'theme', plain: 'gap', group: 'fonts', keys: ['title', 'body'] },
  { what: 'profile', plain: 'radius', group: 'offers', keys: ['remote', 'onsite'] },
  { what: 'report', plain: 'digits', group: 'columns', keys: ['net', 'tax'] },
  { what: 'download', plain: 'limit', group: 'formats', keys: ['csv', 'pdf'] },
  { what: 'player', plain: 'volume', group: 'tracks', keys: ['voice', 'music'] },
] as const;

/** Defaults merged with what somebody saved. */
export const mergedSettings: ProgramFamily = {
  id: 'javascript-merged-settings',
  version: 2,
  test: 'javascript',
  objective: 'copies',
  level: 'apply',
  title: 'Merging defaults with saved values',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'ECMAScript 2025, 13.2.5 Object Initializer; 20.1.2.1 Object.assign',
  misconceptions: {
    'merge-is-deep': 'Spreading merges nested objects key by key.',
    'empty-skipped': 'An undefined or null value does not replace a default.',
    'first-wins': 'The object that is spread first keeps its values.',
    'merge-is-shallow': 'Nested values are replaced as a whole even where they are spread.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { what, plain, group, keys } = random.pick(worlds);
    const [kept, changed] = random.shuffle(keys);
    const value = random.pick(['undefined', 'null', '0']);
    const form = random.pick(['spread', 'assign', 'nested']);
    const isSwapped = random.chance(0.25);
    const [number, first, second, third] = [random.int(2, 90), random.int(1, 9), random.int(1, 9), random.int(11, 29)];
    const start = code`
      const defaults = { ${plain}: ${number}, ${group}: { ${kept}: ${first}, ${changed}: ${second} } };
      const saved = { ${plain}: ${value}, ${group}: { ${changed}: ${third} } };
    `;
    const [one, other] = isSwapped ? ['saved', 'defaults'] : ['defaults', 'saved'];
    const expression = (form_: typeof form, [lower, upper]: readonly string[]) =>
      ({
        spread: `{ ...${lower ?? ''}, ...${upper ?? ''} }`,
        assign: `Object.assign({}, ${lower ?? ''}, ${upper ?? ''})`,
        nested: code`
          {
            ...${lower ?? ''},
            ...${upper ?? ''},
            ${group}: { ...${lower ?? ''}.${group}, ...${upper ?? ''}.${group} },
          }
        `,
      })[form_];
    const program = (made: string, more = '') => code`
      ${start}
      const ${what} = ${made};
      ${more}
      console.log(${what}.${plain}, ${what}.${group}.${kept}, ${what}.${group}.${changed});
    `;
    const key = program(expression(form, [one, other]));
    const repaired = `${what}.${plain} = saved.${plain} || defaults.${plain};`;
    const shallowOf = (order: readonly string[]) => expression('spread', order);
    const [idea, rival] =
      form === 'nested'
        ? (['merge-is-shallow', shallowOf([one, other])] as const)
        : (['merge-is-deep', expression('nested', [one, other])] as const);
    return {
      parameters: { structure: { form, value, isSwapped }, surface: { what, kept, number, first, second, third } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: isSwapped
        ? [
            { misconception: 'first-wins', program: program(shallowOf([other, one])) },
            { misconception: 'first-wins', program: program(expression('nested', [other, one])) },
            { misconception: 'empty-skipped', program: program(shallowOf([other, one]), repaired) },
            { misconception: 'empty-skipped', program: program(expression('nested', [other, one]), repaired) },
          ]
        : [
            { misconception: idea, program: program(rival) },
            { misconception: 'empty-skipped', program: program(expression(form, [one, other]), repaired) },
            { misconception: 'first-wins', program: program(expression(form, [other, one])) },
            { misconception: idea, program: program(rival, repaired) },
          ],
    };
  },
};
