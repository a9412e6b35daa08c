import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** What readonly protects. */
export const readonlyWrites: ProgramFamily = {
  id: 'typescript-readonly-writes',
  version: 1,
  test: 'typescript',
  objective: 'object-types',
  level: 'apply',
  title: 'What readonly and const protect',
  predictedDifficulty: 0.6,
  status: 'active',
  source:
    'TypeScript Handbook, Object Types: readonly Properties, The ReadonlyArray Type; Everyday Types: const assertions',
  misconceptions: {
    'readonly-is-deep': 'readonly also protects what a field refers to.',
    'readonly-list-changes': 'A readonly list may still be sorted or added to.',
    'const-freezes': 'const protects the fields of an object.',
    'readonly-fits-plain': 'A readonly list may be passed where a list is wanted that can be changed.',
    'plain-misfits-readonly': 'A list that can be changed may not be passed where a readonly one is wanted.',
    'const-assertion-is-shallow': 'as const protects only the outer object.',
    'copying-refused': 'A readonly list cannot be copied into a plain one.',
    'readonly-type-is-kept': 'A readonly object may not be assigned to a variable whose fields can be set.',
  },
  build: (random) => {
    const { one, type, name, amount, kind, kinds, names, list } = drawTypedWorld(random);
    const [a, b] = random.shuffle(kinds);
    const [first] = random.shuffle(names);
    const number = random.int(2, 90);
    return askMarkedLines(random, {
      head: code`
        type ${type} = { readonly ${name}: string; readonly tags: string[]; ${amount}: number };
        declare const ${one}: ${type};
        declare const ${list}: readonly string[];
        const plain = { ${name}: '${first}', ${amount}: ${number} };
        const fixed = { ${kind}: '${a}', by: { ${name}: '${first}' } } as const;
        declare function sorted(list: string[]): string[];
        declare function shown(list: readonly string[]): void;
      `,
      pool: [
        [`${one}.tags.push('${b}');`, false, 'readonly-is-deep'],
        [`${list}.push('${a}');`, true, 'readonly-list-changes'],
        [`${list}.sort();`, true, 'readonly-list-changes'],
        [`plain.${amount} = ${number + 1};`, false, 'const-freezes'],
        [`sorted(${list});`, true, 'readonly-fits-plain'],
        [`shown(${one}.tags);`, false, 'plain-misfits-readonly'],
        [`fixed.by.${name} = '${b}';`, true, 'const-assertion-is-shallow'],
        [`sorted([...${list}]);`, false, 'copying-refused'],
        [`{ const open: { ${name}: string } = ${one}; open.${name} = '${a}'; }`, false, 'readonly-type-is-kept'],
      ],
      surface: { type, a, first, number },
    });
  },
};
