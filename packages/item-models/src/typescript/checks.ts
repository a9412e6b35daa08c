/** A check that leaves the function, and the check that somebody takes it for. */
type Step = {
  readonly check: string;
  /** The types that the check takes away, and those that its rival would. */
  readonly takes: readonly string[];
  readonly idea: string;
  readonly instead: string;
  readonly insteadTakes: readonly string[];
};

export const steps: readonly Step[] = [
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
export function pairsFor(members: readonly string[]): (readonly [Step, Step])[] {
  const left = (...taken: readonly (readonly string[])[]) =>
    members.filter((member) => !taken.flat().includes(member)).join();
  return steps
    .flatMap((one) => steps.filter((other) => other !== one).map((other) => [one, other] as const))
    .filter(([one, other]) => {
      const key = left(one.takes, other.takes);
      return key !== '' && key !== left(one.insteadTakes, other.takes) && key !== left(one.takes);
    });
}
