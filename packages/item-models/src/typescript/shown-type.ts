import { listing } from '../program/listing';
import type { ProgramVariant } from '../program/variant';
import { typed, typeOf } from './asks';

/** A type that somebody expects, and why; either as it would be shown or as a program whose type is shown. */
export type Expected = { readonly misconception: string } & ({ readonly type: string } | { readonly text: string });

type Matter = {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly [Expected, ...Expected[]];
  readonly structure: Readonly<Record<string, string | number | boolean>>;
  readonly surface: Readonly<Record<string, string | number | boolean>>;
};

/** Which type does an editor show for a name? */
export function askShownType({ name, text, expected, structure, surface }: Matter): ProgramVariant {
  const mutant = (each: Expected) => ({
    misconception: each.misconception,
    program: 'type' in each ? typed(each.type) : typeOf(name, each.text),
  });
  const [central, ...others] = expected;
  return {
    parameters: { structure, surface },
    stem: `The compiler runs with “strict”. Which type does an editor show for “${name}”?`,
    listings: [listing('typescript', text)],
    asks: 'output',
    key: typeOf(name, text),
    mutants: [mutant(central), ...others.map(mutant)],
  };
}
