import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askMarkedLines } from '../marked-lines';
import { drawTypedWorld } from '../world';

/** Tables of settings declared by annotation, by satisfies and by assertion. */
export const satisfiesChecks: ProgramFamily = {
  id: 'typescript-satisfies-checks',
  version: 1,
  test: 'typescript',
  objective: 'derived-types',
  level: 'apply',
  title: 'Annotation, satisfies and assertion compared',
  predictedDifficulty: 0.55,
  status: 'active',
  source: 'TypeScript release notes 4.9, The satisfies Operator; Handbook, Everyday Types: Type Assertions',
  misconceptions: {
    'annotation-keeps-keys': 'An annotated object remembers which value each key was given.',
    'satisfies-forgets': 'satisfies leaves only the type that it names.',
    'satisfies-unchecked': 'satisfies does not refuse keys that the type lacks.',
    'assertion-checks-fields': 'as reports fields that are missing.',
    'satisfies-open-keys': 'After satisfies any key of the record can be read.',
    'annotation-hides-record-keys': 'Of an annotated record only the keys that were written can be read.',
    'assertion-joins-anything': 'as accepts any two types.',
  },
  build: (random) => {
    const { type, kinds, name, amount } = drawTypedWorld(random);
    const [a, b, c] = random.shuffle(kinds);
    const [x, y] = [random.int(2, 90), random.int(2, 90)];
    const value = 'number | string';
    return askMarkedLines(random, {
      head: code`
        type Limits = Record<string, ${value}>;
        type ${type} = { ${name}: string; ${amount}: number };
        const annotated: Limits = { ${a}: ${x}, ${b}: '${y}' };
        const checked = { ${a}: ${x}, ${b}: '${y}' } satisfies Limits;
      `,
      pool: [
        [`annotated.${a}.toFixed();`, true, 'annotation-keeps-keys'],
        [`checked.${a}.toFixed();`, false, 'satisfies-forgets'],
        [`checked.${b}.trim();`, false, 'satisfies-forgets'],
        [`checked.${c};`, true, 'satisfies-open-keys'],
        [`annotated.${c};`, false, 'annotation-hides-record-keys'],
        [`({ ${name}: '${a}', ${amount}: ${x}, ${c}: ${y} }) satisfies ${type};`, true, 'satisfies-unchecked'],
        [`({ ${name}: '${b}' }) as ${type};`, false, 'assertion-checks-fields'],
        [`'${c}' as ${type};`, true, 'assertion-joins-anything'],
      ],
      surface: { type, a, b, x, y },
    });
  },
};
