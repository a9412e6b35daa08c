import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Entries of lists and records that may not be there. */
export const indexedAccess: ProgramFamily = {
  id: 'typescript-indexed-access',
  version: 1,
  test: 'typescript',
  objective: 'missing-values',
  level: 'apply',
  title: 'Entries that may not be there',
  predictedDifficulty: 0.6,
  status: 'active',
  source: 'TypeScript Handbook, tsconfig reference: noUncheckedIndexedAccess, strictNullChecks',
  misconceptions: {
    'index-is-certain': 'An entry read by its number or key is taken to be there.',
    'index-is-doubtful': 'Strict mode alone makes every entry that is read by a number doubtful.',
    'length-check-helps': 'A check of the length makes the entry certain.',
    'loop-is-doubtful': 'Entries of a for-of loop may be missing too.',
    'find-finds': 'find answers an entry of the list.',
    'tuple-is-list': 'Entries of a tuple are as doubtful as those of a list.',
    'get-gets': 'get of a Map answers a value.',
    'known-key-doubtful': 'A key that the type names may be missing.',
  },
  build: (random) => {
    const { list, one, type, name, kinds } = drawTypedWorld(random);
    const checked = random.chance(0.65);
    const [a, b] = random.shuffle(kinds);
    const at = random.int(0, 3);
    return askMarkedLines(random, {
      head: code`
        type ${type} = { ${name}: string };
        declare const ${list}: ${type}[];
        declare const byId: Record<string, ${type}>;
        declare const named: Record<'${a}' | '${b}', ${type}>;
        declare const pair: [${type}, ${type}];
        declare const cache: Map<string, ${type}>;
      `,
      options: checked ? ['noUncheckedIndexedAccess'] : [],
      pool: [
        [`${list}[${at}].${name}.trim();`, checked, checked ? 'index-is-certain' : 'index-is-doubtful'],
        [`byId['${one}'].${name}.trim();`, checked, checked ? 'index-is-certain' : 'index-is-doubtful'],
        ...(checked
          ? ([[`if (${list}.length > ${at}) ${list}[${at}].${name}.trim();`, true, 'length-check-helps']] as const)
          : []),
        [`for (const ${one} of ${list}) ${one}.${name}.trim();`, false, 'loop-is-doubtful'],
        [`${list}.find((${one}) => ${one}.${name} === '${a}').${name}.trim();`, true, 'find-finds'],
        [`pair[1].${name}.trim();`, false, 'tuple-is-list'],
        [`cache.get('${b}').${name}.trim();`, true, 'get-gets'],
        [`named.${a}.${name}.trim();`, false, 'known-key-doubtful'],
      ],
      structure: { checked },
      surface: { type, a, at },
    });
  },
};
