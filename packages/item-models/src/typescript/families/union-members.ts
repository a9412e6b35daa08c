import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** What may be read of a value that is one of several things. */
export const unionMembers: ProgramFamily = {
  id: 'typescript-union-members',
  version: 1,
  test: 'typescript',
  objective: 'unions',
  level: 'apply',
  title: 'Reading members of a discriminated union',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'TypeScript Handbook, Narrowing: Discriminated unions; release notes 4.6, destructured discriminated unions',
  misconceptions: {
    'any-member-readable': 'Each field of any member can be read, at worst as undefined.',
    'shared-field-refused': 'No field can be read before the kind is known.',
    'other-kind-narrowed': 'Ruling out one kind leaves one other, however many there are.',
    'in-does-not-narrow': 'Testing with in tells nothing about the type.',
    'destructured-loses-link': 'Once destructured, the kind no longer tells about the other fields.',
    'unknown-kind-tested': 'A kind can be compared with any text.',
    'truth-check-reads': 'A field that only some members have can be tested for truth.',
  },
  build: (random) => {
    const { one, type, name, amount, kind, kinds, extra } = drawTypedWorld(random);
    const [a, b, c] = random.shuffle(kinds);
    return askMarkedLines(random, {
      head: code`
        type ${type} =
          | { ${kind}: '${a}'; ${name}: string; ${amount}: number }
          | { ${kind}: '${b}'; ${name}: string; ${extra}: string }
          | { ${kind}: '${c}'; ${name}: string };
        declare const ${one}: ${type};
      `,
      pool: [
        [`console.log(${one}.${amount});`, true, 'any-member-readable'],
        [`console.log(${one}.${name}.toUpperCase());`, false, 'shared-field-refused'],
        [`if (${one}.${kind} !== '${a}') console.log(${one}.${extra});`, true, 'other-kind-narrowed'],
        [`if ('${extra}' in ${one}) console.log(${one}.${extra}.length);`, false, 'in-does-not-narrow'],
        [
          `{ const { ${kind} } = ${one}; if (${kind} === '${a}') console.log(${one}.${amount}); }`,
          false,
          'destructured-loses-link',
        ],
        [`if (${one}.${kind} === 'other') console.log(${one}.${name});`, true, 'unknown-kind-tested'],
        [`if (${one}.${extra}) console.log(${one}.${extra}.length);`, true, 'truth-check-reads'],
        [
          `if (${one}.${kind} !== '${a}' && ${one}.${kind} !== '${c}') console.log(${one}.${extra});`,
          false,
          'other-kind-narrowed',
        ],
      ],
      surface: { type, a, b, extra },
    });
  },
};
