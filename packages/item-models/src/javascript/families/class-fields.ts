import { code } from '../../code-text';
import { listing } from '../../program/listing';
import type { ProgramFamily } from '../../program/variant';
import { drawNumbers } from '../../program/worlds';

const classes = [
  { type: 'Line', a: 'price', b: 'count', result: 'total', list: 'notes' },
  { type: 'Room', a: 'width', b: 'depth', result: 'area', list: 'guests' },
  { type: 'Shift', a: 'hours', b: 'rate', result: 'pay', list: 'breaks' },
  { type: 'Batch', a: 'boxes', b: 'size', result: 'pieces', list: 'checks' },
  { type: 'Trip', a: 'days', b: 'fare', result: 'cost', list: 'stops' },
  { type: 'Print', a: 'pages', b: 'copies', result: 'sheets', list: 'jobs' },
] as const;

/** When fields of classes are computed, and who shares them. */
export const classFields: ProgramFamily = {
  id: 'javascript-class-fields',
  version: 1,
  test: 'javascript',
  objective: 'scope',
  level: 'analyse',
  title: 'Fields, getters and static members of classes',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'ECMAScript 2025, 15.7.14 ClassDefinitionEvaluation; 7.3.34 InitializeInstanceElements; 13.3.7.1 SuperCall',
  misconceptions: {
    'field-follows': 'A field is computed anew whenever it is read.',
    'getter-is-fixed': 'A getter keeps the value from the time of construction.',
    'own-static': 'Each object has its own copy of a static member.',
    'shared-field': 'A field with an initial value is shared by all objects of the class.',
    'fields-before-super': 'Fields of the derived class are set before the base constructor runs.',
    'base-field-wins': 'A field set by the base class survives a field of the same name.',
    'first-object-only': 'Only the first object is affected.',
    'both-changed': 'A change to one object reaches the others.',
    'later-object-only': 'A change to one object is seen by objects made later.',
    'fields-stay-empty': 'What the base constructor set is cleared by the derived class.',
  },
  build: (random) => {
    const { type, a, b, result, list } = random.pick(classes);
    const form = random.pick(['computed-field', 'getter', 'static-list', 'own-list', 'derived-field']);
    const [x = 2, y = 3, z = 4, w = 5] = drawNumbers(random, 4, 2, 12);
    const [late, count] = [random.chance(0.5), random.int(1, 2)];
    const computed = (member: string, more = '') => code`
      class ${type} {
        ${a} = ${x};
        ${b} = ${y};
        ${member}
      }
      const first = new ${type}();
      const second = new ${type}();
      first.${a} = ${z};
      ${late ? `second.${b} = ${w};` : ''}
      ${more}
      console.log(first.${result}, second.${result});
    `;
    const push = (each: string) => `${each}.${list}.push(${each === 'first' ? x : y});`;
    const pushes = ['first', 'second'].slice(0, count).map(push);
    const lists = (field: string, get = '', change = pushes.join('\n')) => code`
      class ${type} {
        ${field}
        ${get}
      }
      const first = new ${type}();
      const second = new ${type}();
      const third = new ${type}();
      ${change}
      console.log(first.${list}.length, second.${list}.length, third.${list}.length);
    `;
    const derived = (order: string) => code`
      class ${type} {
        constructor() {
          this.${a} = ${x};
          this.${result} = this.measure();
        }
        measure() {
          return this.${a};
        }
      }
      class Special${type} extends ${type} {
        ${order === 'same' ? a : b} = ${y};
        measure() {
          return ${order === 'same' ? `this.${a}` : `this.${a} + (this.${b} ?? ${w})`};
        }
      }
      const one = new Special${type}();
      console.log(one.${order === 'same' ? a : b}, one.${result});
    `;
    const order = late ? 'same' : 'other';
    const said = (p: number, q: number) => `console.log(${p}, ${q});`;
    const [field, getter] = [
      `${result} = this.${a} * this.${b};`,
      `get ${result}() {\n  return this.${a} * this.${b};\n}`,
    ];
    const stale = (which: string) =>
      computed(getter, `Object.defineProperty(${which}, '${result}', { value: ${x * y} });`);
    const [getStatic, own] = [`get ${list}() {\n  return ${type}.${list};\n}`, `${list} = [];`];
    const shared = lists(`static ${list} = [];`, getStatic);
    const all = { misconception: 'both-changed', program: late ? said(z * w, z * w) : said(z * y, z * y) };
    const half = [
      { misconception: 'first-object-only', program: stale('second') },
      { misconception: 'later-object-only', program: stale('first') },
      all,
      { misconception: 'later-object-only', program: said(x * y, z * y) },
    ];
    const lengths = [
      { misconception: 'first-object-only', program: lists(own, '', `first.${list}.push(1);`) },
      { misconception: 'first-object-only', program: lists(own, '', '') },
      {
        misconception: 'both-changed',
        program: lists(
          own,
          '',
          count === 1 ? `${push('first')}\n${push('second')}` : `${push('first')}\n${push('first')}`,
        ),
      },
    ];
    const orders = {
      same: [
        { misconception: 'base-field-wins', program: said(x, x) },
        { misconception: 'base-field-wins', program: said(x, y) },
        { misconception: 'fields-stay-empty', program: 'console.log(undefined, undefined);' },
      ],
      other: [
        { misconception: 'base-field-wins', program: said(y, x) },
        { misconception: 'base-field-wins', program: said(w, x + w) },
        { misconception: 'fields-stay-empty', program: 'console.log(undefined, NaN);' },
      ],
    };
    const questions = {
      'computed-field': {
        key: computed(field),
        central: { misconception: 'field-follows', program: computed(getter) },
        others: half,
      },
      getter: {
        key: computed(getter),
        central: { misconception: 'getter-is-fixed', program: computed(field) },
        others: half,
      },
      'static-list': {
        key: shared,
        central: { misconception: 'own-static', program: lists(own) },
        others: lengths,
      },
      'own-list': {
        key: lists(own),
        central: { misconception: 'shared-field', program: shared },
        others: lengths,
      },
      'derived-field': {
        key: derived(order),
        central: { misconception: 'fields-before-super', program: order === 'same' ? said(y, y) : said(y, x + y) },
        others: orders[order],
      },
    };
    const { key, central, others } = questions[form];
    return {
      parameters: { structure: { form, late, count }, surface: { type, x, y, z, w } },
      stem: 'What does this script print?',
      listings: [listing('javascript', key)],
      asks: 'output',
      key,
      mutants: [central, ...others],
    };
  },
};
