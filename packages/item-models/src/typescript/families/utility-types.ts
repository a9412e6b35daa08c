import { code } from '../../code-text';
import type { ProgramFamily } from '../../program/variant';
import { askShownType } from '../shown-type';
import { drawTypedWorld } from '../world';

/** Types derived by the utility types of the standard library. */
export const utilityTypes: ProgramFamily = {
  id: 'typescript-utility-types',
  version: 1,
  test: 'typescript',
  objective: 'derived-types',
  level: 'apply',
  title: 'Types derived by Pick, Omit, Partial and their kin',
  predictedDifficulty: 0.65,
  status: 'active',
  source: 'TypeScript Handbook, Utility Types; Mapped Types: Mapping Modifiers',
  misconceptions: {
    'pick-and-omit-swapped': 'Pick leaves out what it names, or Omit keeps it.',
    'partial-adds-null': 'Partial lets fields be null.',
    'inner-modifier-lost': 'The outer utility undoes what the inner one set.',
    'whole-object-modified': 'A modifier reaches the fields that were left out of it.',
    'required-drops-fields': 'Required keeps only the fields that were required.',
    'modifier-idle': 'The utility type changes nothing about the fields that it keeps.',
    'readonly-is-optional': 'Readonly makes fields optional, or Partial makes them readonly.',
  },
  asksAbout: ['undefined'],
  build: (random) => {
    const { type, name, amount, extra, kind } = drawTypedWorld(random);
    const [one, two] = random.shuffle([name, amount]);
    const form = random.pick([
      'partial-pick',
      'partial-omit',
      'pick-and-partial',
      'required-pick',
      'readonly-omit',
      'omit-two',
      'readonly-partial',
    ]);
    const flattened = (joined: string) =>
      `type Joined = ${joined};\ntype Shown = { [Key in keyof Joined]: Joined[Key] };`;
    const all = [name, amount, kind, extra];
    const keys = (names: readonly string[]) => names.map((each) => `'${each}'`).join(' | ');
    const rest = all.filter((each) => each !== one);
    const pick = (names: readonly string[]) => `Pick<${type}, ${keys(names)}>`;
    const omit = (names: readonly string[]) => `Omit<${type}, ${keys(names)}>`;
    const chosen = [one, extra];
    type Case = readonly [key: string, ...(readonly [string, string])[]];
    const cases: Record<typeof form, Case> = {
      'partial-pick': [
        `Partial<${pick([one, kind])}>`,
        ['pick-and-omit-swapped', `Partial<${omit([one, kind])}>`],
        ['modifier-idle', pick([one, kind])],
        ['readonly-is-optional', `Readonly<${pick([one, kind])}>`],
        ['whole-object-modified', `Partial<${type}>`],
      ],
      'partial-omit': [
        `Partial<${omit([one, two])}>`,
        ['pick-and-omit-swapped', `Partial<${pick([one, two])}>`],
        ['modifier-idle', omit([one, two])],
        ['whole-object-modified', `Partial<${type}>`],
        ['readonly-is-optional', `Readonly<${omit([one, two])}>`],
      ],
      'pick-and-partial': [
        `${pick([one])} & Partial<${pick([two, extra])}>`,
        ['whole-object-modified', `Partial<${pick([one, two, extra])}>`],
        ['modifier-idle', pick([one, two, extra])],
        ['pick-and-omit-swapped', `${pick([two, extra])} & Partial<${pick([one])}>`],
        ['inner-modifier-lost', `Required<${pick([one, two, extra])}>`],
      ],
      'required-pick': [
        `Required<${pick(chosen)}>`,
        ['modifier-idle', pick(chosen)],
        ['required-drops-fields', pick([one])],
        ['pick-and-omit-swapped', `Required<${omit(chosen)}>`],
        ['whole-object-modified', `Required<${type}>`],
      ],
      'readonly-omit': [
        `Readonly<${omit([two, kind])}>`,
        ['modifier-idle', omit([two, kind])],
        ['pick-and-omit-swapped', `Readonly<${pick([two, kind])}>`],
        ['readonly-is-optional', `Partial<${omit([two, kind])}>`],
        ['whole-object-modified', `Readonly<${type}>`],
      ],
      'omit-two': [
        omit([one, extra]),
        ['pick-and-omit-swapped', pick([one, extra])],
        ['modifier-idle', omit([one])],
        ['whole-object-modified', `Partial<${omit([one, extra])}>`],
        ['required-drops-fields', pick(rest)],
      ],
      'readonly-partial': [
        `Readonly<Partial<${pick([two, kind])}>>`,
        ['inner-modifier-lost', `Readonly<${pick([two, kind])}>`],
        ['inner-modifier-lost', `Partial<${pick([two, kind])}>`],
        ['pick-and-omit-swapped', `Readonly<Partial<${omit([two, kind])}>>`],
        ['modifier-idle', pick([two, kind])],
      ],
    };
    const program = (shown: string, flat: boolean) => code`
      type ${type} = {
        ${name}: string;
        ${amount}: number;
        ${kind}: string;
        ${extra}?: string;
      };

      ${flat ? flattened(shown) : `type Shown = ${shown};`}
    `;
    const [key, ...pairs] = cases[form];
    const isJoined = form === 'pick-and-partial';
    const [central, ...others] = pairs.map(([misconception, shown]) => ({ misconception, text: program(shown, true) }));
    if (!central) throw new Error(`${form} has a misconception`);
    const asked = askShownType({
      name: 'Shown',
      text: program(key, isJoined),
      expected: [central, ...others],
      structure: { form, leading: one === name },
      surface: { type, one, extra, kind },
    });
    return asked;
  },
};
