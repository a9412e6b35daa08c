import { code } from '../../code-text';
import type { Task } from './task';

/** Everything that a question about members of classes is drawn with. */
export type ClassDraw = {
  readonly words: Readonly<Record<'type' | 'a' | 'b' | 'result' | 'list', string>>;
  readonly numbers: readonly [number, number, number, number];
  /** Whether a second value changes as well, or the derived class has a field of the same name. */
  readonly late: boolean;
  readonly count: number;
};

const said = (p: number, q: number) => `console.log(${p}, ${q});`;

/** A field that is computed once, or a getter that is computed whenever it is read. */
export function computedMember(
  { words: { type, a, b, result }, numbers: [x, y, z, w], late }: ClassDraw,
  form: 'computed-field' | 'getter',
): Task {
  const program = (member: string, more = '') => code`
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
  const field = `${result} = this.${a} * this.${b};`;
  const getter = `get ${result}() {\n  return this.${a} * this.${b};\n}`;
  const stale = (which: string) =>
    program(getter, `Object.defineProperty(${which}, '${result}', { value: ${x * y} });`);
  return {
    key: program(form === 'getter' ? getter : field),
    mutants: [
      form === 'getter'
        ? { misconception: 'getter-is-fixed', program: program(field) }
        : { misconception: 'field-follows', program: program(getter) },
      { misconception: 'first-object-only', program: stale('second') },
      { misconception: 'later-object-only', program: stale('first') },
      { misconception: 'both-changed', program: late ? said(z * w, z * w) : said(z * y, z * y) },
      { misconception: 'later-object-only', program: said(x * y, z * y) },
    ],
  };
}

/** A list that each object has for itself, or that all objects of a class share. */
export function listMember(
  { words: { type, list }, numbers: [x, y], count }: ClassDraw,
  form: 'static-list' | 'own-list',
): Task {
  const push = (each: string) => `${each}.${list}.push(${each === 'first' ? x : y});`;
  const program = (field: string, get = '', change = ['first', 'second'].slice(0, count).map(push).join('\n')) => code`
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
  const field = `${list} = [];`;
  const [own, shared] = [
    program(field),
    program(`static ${list} = [];`, `get ${list}() {\n  return ${type}.${list};\n}`),
  ];
  const both = count === 1 ? `${push('first')}\n${push('second')}` : `${push('first')}\n${push('first')}`;
  return {
    key: form === 'own-list' ? own : shared,
    mutants: [
      form === 'own-list'
        ? { misconception: 'shared-field', program: shared }
        : { misconception: 'own-static', program: own },
      { misconception: 'first-object-only', program: program(field, '', `first.${list}.push(1);`) },
      { misconception: 'first-object-only', program: program(field, '', '') },
      { misconception: 'both-changed', program: program(field, '', both) },
    ],
  };
}

/** A base class whose constructor calls what a derived class overrides. */
export function derivedField({ words: { type, a, b, result }, numbers: [x, y, , w], late: same }: ClassDraw): Task {
  const key = code`
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
      ${same ? a : b} = ${y};
      measure() {
        return ${same ? `this.${a}` : `this.${a} + (this.${b} ?? ${w})`};
      }
    }
    const one = new Special${type}();
    console.log(one.${same ? a : b}, one.${result});
  `;
  const early = { misconception: 'fields-before-super', program: same ? said(y, y) : said(y, x + y) };
  return {
    key,
    mutants: same
      ? [
          early,
          { misconception: 'base-field-wins', program: said(x, x) },
          { misconception: 'base-field-wins', program: said(x, y) },
          { misconception: 'fields-stay-empty', program: 'console.log(undefined, undefined);' },
        ]
      : [
          early,
          { misconception: 'base-field-wins', program: said(y, x) },
          { misconception: 'base-field-wins', program: said(w, x + w) },
          { misconception: 'fields-stay-empty', program: 'console.log(undefined, NaN);' },
        ],
  };
}
