import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Where a check still holds. */
export const narrowingKept: ProgramFamily = {
  id: 'typescript-narrowing-kept',
  version: 1,
  test: 'typescript',
  objective: 'narrowing',
  level: 'analyse',
  title: 'How far a check of a property reaches',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'TypeScript Handbook, Narrowing; release notes 4.4, Control Flow Analysis of Aliased Conditions',
  misconceptions: {
    'check-reaches-callback': 'A check of a property also holds in functions that run later.',
    'call-undoes-check': 'A function call in between undoes a check.',
    'copy-not-narrowed': 'A value copied into a constant has to be checked again in functions.',
    'undefined-covers-null': 'A check against undefined also rules out null.',
    'filter-narrows-property': 'Filtering a list by a property makes the property certain.',
    'typeof-not-trusted': 'typeof of a property tells nothing about later reads.',
    'early-exit-not-seen': 'Leaving early does not narrow what follows.',
    'zero-passes': 'A check for truth is no check against null.',
  },
  build: (random) => {
    const { list, one, type, name, amount, extra } = drawTypedWorld(random);
    const call = random.pick(['save', 'log', 'notify', 'refresh']);
    return askMarkedLines(random, {
      head: code`
        type ${type} = { ${name}: string; ${extra}?: string; ${amount}: number | null };
        declare const ${one}: ${type};
        declare const ${list}: ${type}[];
        declare function ${call}(): void;
      `,
      pool: [
        [`if (${one}.${extra}) setTimeout(() => ${one}.${extra}.trim());`, true, 'check-reaches-callback'],
        [`if (${one}.${extra}) { ${call}(); ${one}.${extra}.trim(); }`, false, 'call-undoes-check'],
        [
          `{ const { ${extra} } = ${one}; if (${extra}) setTimeout(() => ${extra}.trim()); }`,
          false,
          'copy-not-narrowed',
        ],
        [`if (${one}.${amount} !== undefined) ${one}.${amount}.toFixed(2);`, true, 'undefined-covers-null'],
        [
          `${list}.filter((each) => each.${extra} !== undefined).map((each) => each.${extra}.length);`,
          true,
          'filter-narrows-property',
        ],
        [`if (typeof ${one}.${amount} === 'number') ${one}.${amount}.toFixed(2);`, false, 'typeof-not-trusted'],
        [
          `for (const each of ${list}) { if (!each.${extra}) continue; each.${extra}.trim(); }`,
          false,
          'early-exit-not-seen',
        ],
        [`if (${one}.${amount}) ${one}.${amount}.toFixed(2);`, false, 'zero-passes'],
      ],
      surface: { type, extra, call },
    });
  },
};
