import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Functions that check for others. */
export const typePredicates: ProgramFamily = {
  id: 'typescript-type-predicates',
  version: 1,
  test: 'typescript',
  objective: 'narrowing',
  level: 'apply',
  title: 'Checks that live in functions of their own',
  predictedDifficulty: 0.55,
  status: 'active',
  source:
    'TypeScript Handbook, Narrowing: Using type predicates; release notes 5.5, Inferred Type Predicates; 3.7, Assertion Functions',
  misconceptions: {
    'boolean-narrows': 'A function declared to answer boolean narrows its argument.',
    'predicate-idle': 'A type predicate is documentation and narrows nothing.',
    'filter-keeps-null': 'Filtering out null by a comparison keeps null in the type.',
    'filter-boolean-narrows': 'filter(Boolean) takes null out of the type.',
    'assertion-idle': 'A function that asserts tells nothing about the lines after it.',
    'negative-predicate-idle': 'A predicate that fails tells nothing.',
    'every-call-needed': 'Each use of the value needs a check of its own.',
  },
  build: (random) => {
    const { one, type, name, amount, list } = drawTypedWorld(random);
    const check = random.pick(['isReady', 'isKnown', 'isReal', 'isSet']);
    return askMarkedLines(random, {
      head: code`
        type ${type} = { ${name}: string; ${amount}: number };
        declare const ${one}: ${type} | null;
        declare const ${list}: (${type} | null)[];
        declare function ${check}(value: ${type} | null): value is ${type};
        declare function exists(value: ${type} | null): boolean;
        declare function assertIs(value: ${type} | null): asserts value is ${type};
      `,
      pool: [
        [`if (exists(${one})) console.log(${one}.${name});`, true, 'boolean-narrows'],
        [`if (${check}(${one})) console.log(${one}.${name});`, false, 'predicate-idle'],
        [`${list}.filter((each) => each !== null).map((each) => each.${amount});`, false, 'filter-keeps-null'],
        [`${list}.filter(Boolean).map((each) => each.${amount});`, true, 'filter-boolean-narrows'],
        [`{ assertIs(${one}); console.log(${one}.${name}); }`, false, 'assertion-idle'],
        [`if (!${check}(${one})) console.log(${one}.${name});`, true, 'negative-predicate-idle'],
        [`${list}.filter(${check}).map((each) => each.${amount} + each.${name}.length);`, false, 'every-call-needed'],
        [`${list}.filter(exists).map((each) => each.${amount});`, true, 'boolean-narrows'],
      ],
      surface: { type, check, one },
    });
  },
};
