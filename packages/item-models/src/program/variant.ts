import type { Family, Parameters } from '../family';
import type { CodeLanguage, Listing, ShownTable } from '../presentation';
import type { Balance } from './balance';

type Mutant<Source> = {
  /** Id in the family's `misconceptions`. */
  readonly misconception: string;
  readonly program: Source;
};

type Programs<Source> = {
  readonly key: Source;
  /** The first mutant carries the misconception that the question is about; where it is right, the variant is refused. */
  readonly mutants: readonly [Mutant<Source>, ...Mutant<Source>[]];
};

/** A program of which a candidate sees a part: the whole text that is run, and what the option shows of it. */
export type Fragment = { readonly run: string; readonly shown: string };

type Matter = {
  readonly parameters: Parameters;
  readonly stem: string;
  readonly tables?: readonly ShownTable[];
  readonly listings: readonly Listing[];
  /** Which of more wrong answers than are shown become options; the first ones when left out. */
  readonly balance?: Balance | undefined;
};

/**
 * One concrete question about programs, before its proof. All programs are whole texts that the executor of the test
 * runs; what they print decides.
 * `output`: options are what key and mutants print, as printed.
 * `prose`: likewise, but set as text: sentences, amounts, names.
 * `program`: options are pieces of code; the chosen one must print what the key prints, which `showsWanted` shows.
 */
export type ProgramVariant = Matter &
  (
    | ({ readonly asks: 'output' | 'prose' } & Programs<string>)
    | ({
        readonly asks: 'program';
        readonly language: CodeLanguage;
        readonly showsWanted: boolean;
      } & Programs<Fragment>)
  );

export type ProgramFamily = Family<ProgramVariant>;

/** The texts to run, the key first, then the mutants in the order of the family. */
export function programsOf(variant: ProgramVariant): string[] {
  if (variant.asks === 'program') return [variant.key.run, ...variant.mutants.map(({ program }) => program.run)];
  return [variant.key, ...variant.mutants.map(({ program }) => program)];
}
