import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askShownType } from '../shown-type';
import { drawTypedWorld } from '../world';

type Step = {
  readonly check: string;
  /** The types that the check takes away, and those that its rival would. */
  readonly takes: readonly string[];
  readonly idea: string;
  readonly instead: string;
  readonly insteadTakes: readonly string[];
};

/** A check that leaves the function, and the check that somebody takes it for. */
const steps: readonly Step[] = [
  {
    check: 'value == null',
    takes: ['null', 'undefined'],
    insteadTakes: ['null'],
    idea: 'loose-null-spares-undefined',
    instead: 'value === null',
  },
  {
    check: 'value === undefined',
    takes: ['undefined'],
    insteadTakes: ['null', 'undefined'],
    idea: 'undefined-takes-null',
    instead: 'value == null',
  },
  {
    check: '!value',
    takes: ['null', 'undefined'],
    insteadTakes: ['undefined'],
    idea: 'falsy-is-undefined-only',
    instead: 'value === undefined',
  },
  {
    check: "typeof value === 'object'",
    takes: ['null', 'Date', 'string[]'],
    insteadTakes: ['Date', 'string[]'],
    idea: 'typeof-object-spares-null',
    instead: "value !== null && typeof value === 'object'",
  },
  {
    check: "typeof value === 'object' && value !== null",
    takes: ['Date', 'string[]'],
    insteadTakes: ['Date'],
    idea: 'typeof-object-spares-lists',
    instead: "typeof value === 'object' && value !== null && !Array.isArray(value)",
  },
  {
    check: 'value instanceof Date',
    takes: ['Date'],
    insteadTakes: ['null', 'Date', 'string[]'],
    idea: 'instance-takes-objects',
    instead: "typeof value === 'object'",
  },
  {
    check: "typeof value !== 'object'",
    takes: ['string', 'number', 'boolean', 'undefined'],
    insteadTakes: ['null', 'Date', 'string[]'],
    idea: 'check-turned-round',
    instead: "typeof value === 'object'",
  },
  {
    check: "typeof value === 'string'",
    takes: ['string'],
    insteadTakes: ['string', 'string[]'],
    idea: 'text-takes-lists',
    instead: "typeof value === 'string' || Array.isArray(value)",
  },
];

/** Pairs of checks that leave something, and of which taking the first for its rival leaves something else. */
function pairsFor(members: readonly string[]): (readonly [Step, Step])[] {
  const left = (...taken: readonly (readonly string[])[]) =>
    members.filter((member) => !taken.flat().includes(member)).join();
  return steps
    .flatMap((one) => steps.filter((other) => other !== one).map((other) => [one, other] as const))
    .filter(([one, other]) => {
      const key = left(one.takes, other.takes);
      return key !== '' && key !== left(one.insteadTakes, other.takes) && key !== left(one.takes);
    });
}

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
