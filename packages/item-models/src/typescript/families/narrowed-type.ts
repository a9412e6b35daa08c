import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { pairsFor, steps } from '../checks';
import { askShownType } from '../shown-type';
import { drawTypedWorld } from '../world';

const extras = ['string', 'number', 'Date', 'string[]', 'boolean'] as const;

/** The type that is left after some checks. */
export const narrowedType: ProgramFamily = {
  id: 'typescript-narrowed-type',
  version: 1,
  test: 'typescript',
  objective: 'narrowing',
  level: 'apply',
  title: 'The type that checks leave',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'TypeScript Handbook, Narrowing: typeof type guards, Truthiness narrowing, Equality narrowing',
  misconceptions: {
    'loose-null-spares-undefined': 'A comparison with == null rules out null only.',
    'undefined-takes-null': 'A comparison with undefined also rules out null.',
    'falsy-is-undefined-only': 'A test for truth rules out undefined only.',
    'typeof-object-spares-null': 'typeof of null is not object.',
    'typeof-object-spares-lists': 'typeof of a list is not object.',
    'instance-takes-objects': 'A test for one class rules out all objects.',
    'check-turned-round': 'A check tells what stays instead of what leaves.',
    'text-takes-lists': 'A test for text also rules out lists of texts.',
    'check-idle': 'A check that leaves the function does not change the type after it.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { one, name, kind } = drawTypedWorld(random);
    const call = random.pick(['format', 'describe', 'label', 'print']);
    const members = random.shuffle([...random.sample(extras, 3), 'null', 'undefined']);
    const chosen = random.sample(pairsFor(members), 1)[0] ?? steps.slice(0, 2);
    const program = (checks: readonly string[]) => code`
      function ${call}${one.slice(0, 1).toUpperCase()}${one.slice(1)}(value: ${members.join(' | ')}) {
        ${checks.map((check) => `if (${check}) return '${kind}';`).join('\n')}
        const ${name} = value;
        return ${name};
      }
    `;
    const shown = (checks: readonly string[]) => program(checks).replace(/\n *return [a-z]+;(?=\n\})/, '');
    const checks = chosen.map(({ check }) => check);
    const swapped = chosen.map(({ idea, instead }, at) => ({
      misconception: idea,
      text: shown(checks.with(at, instead)),
    }));
    const idle = checks.map((_, at) => ({ misconception: 'check-idle', text: shown(checks.toSpliced(at, 1)) }));
    const [first = { misconception: 'check-idle', text: shown([]) }, ...more] = swapped;
    return askShownType({
      name,
      text: shown(checks),
      expected: [first, ...more, ...idle, { misconception: 'check-idle', text: shown([]) }],
      structure: { checks: checks.join(' then '), members: members.length },
      surface: { call, members: members.join(' '), name },
    });
  },
};
