import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askShownType } from '../shown-type';
import { drawTypedWorld } from '../world';

/** Types of chains over what may be missing. */
export const optionalChains: ProgramFamily = {
  id: 'typescript-optional-chains',
  version: 1,
  test: 'typescript',
  objective: 'missing-values',
  level: 'apply',
  title: 'Types of optional chains and defaults',
  predictedDifficulty: 0.65,
  status: 'active',
  source:
    'TypeScript release notes 3.7, Optional Chaining and Nullish Coalescing; 2.0, Null- and undefined-aware types',
  misconceptions: {
    'chain-passes-null': 'A chain that meets null answers null.',
    'chain-is-certain': 'A chain answers the type of the last field.',
    'default-leaves-undefined': 'A default does not change the type of the chain.',
    'default-replaces-falsy': 'The default is joined with what it replaces.',
    'and-gives-right-side': 'a && b answers the type of b or false.',
    'assertion-adds-nothing': 'An exclamation mark does not change the type.',
    'null-and-undefined-one': 'null and undefined are one type.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { one, type, name, amount, kind } = drawTypedWorld(random);
    const gap = random.pick(['null', 'undefined', 'optional']);
    const inner = random.pick(['string', 'number']);
    const form = random.pick([
      'chain',
      'chain',
      'default',
      'default-null',
      'and-text',
      'and-number',
      'assertion',
      'list',
    ]);
    const other = random.pick(['details', 'contact', 'address', 'terms']);
    const fallback = inner === 'string' ? `'none'` : '0';
    const field = inner === 'string' ? name : amount;
    const nested = `{ ${field}: ${inner}; ${kind}: string | null }`;
    const declared = gap === 'optional' ? `${other}?: ${nested}` : `${other}: ${nested} | ${gap}`;
    const read = `${one}.${other}?.${field}`;
    const both = `${inner} | null | undefined`;
    type Expectations = readonly [string, readonly [string, string], ...(readonly [string, string])[]];
    const forms: Record<typeof form, Expectations> = {
      chain: [
        read,
        ['chain-passes-null', `${inner} | null`],
        ['chain-is-certain', inner],
        ['null-and-undefined-one', both],
      ],
      default: [
        `${read} ?? ${fallback}`,
        ['default-leaves-undefined', `${inner} | undefined`],
        ['default-replaces-falsy', `${inner} | null`],
        ['null-and-undefined-one', both],
      ],
      'default-null': [
        `${read} ?? null`,
        ['default-leaves-undefined', `${inner} | undefined`],
        ['default-replaces-falsy', both],
        ['chain-is-certain', inner],
      ],
      'and-text': [
        `${one}.label && ${one}.label.length`,
        ['and-gives-right-side', 'number | undefined'],
        ['and-gives-right-side', 'number'],
        ['default-replaces-falsy', 'string | number | undefined'],
        ['null-and-undefined-one', 'number | false | undefined'],
      ],
      'and-number': [
        `${one}.count && ${one}.count > 3`,
        ['and-gives-right-side', 'boolean | undefined'],
        ['and-gives-right-side', 'boolean'],
        ['default-replaces-falsy', 'number | boolean | undefined'],
        ['null-and-undefined-one', 'boolean | null | undefined'],
      ],
      assertion: [
        `${one}.${other}!.${kind}`,
        ['assertion-adds-nothing', 'string | null | undefined'],
        ['chain-is-certain', 'string'],
        ['null-and-undefined-one', 'string | undefined'],
      ],
      list: [
        `${one}.${other}?.${kind}?.length`,
        ['chain-passes-null', 'number | null'],
        ['chain-is-certain', 'number'],
        ['null-and-undefined-one', 'number | null | undefined'],
      ],
    };
    const [expression, central, ...others] = forms[form];
    const expected = ([misconception, shown]: readonly [string, string]) => ({ misconception, type: shown });
    return askShownType({
      name: 'shown',
      text: code`
        type ${type} = {
          ${name}Id: string;
          ${declared};
          label?: string;
          count?: number;
        };
        declare const ${one}: ${type};

        const shown = ${expression};
      `,
      expected: [expected(central), ...others.map(expected)],
      structure: { form, gap, inner },
      surface: { type, other, field },
    });
  },
};
