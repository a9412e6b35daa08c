import type { Family, Parameters } from '../family';
import type { Table } from './table';

/**
 * Statements run one after another; the rows of the last one are the output. A statement that fails on the way
 * counts as a person at a console would see it: the error is noted and the next statement runs.
 */
export type Program = readonly [string, ...string[]];

export type Mutant = {
  /** Id in the family's `misconceptions`. */
  readonly misconception: string;
  readonly program: Program;
};

/**
 * One concrete SQL question before its proof.
 * `output`: the candidate sees the code and chooses its result; options are what key and mutants return.
 * `program`: the candidate sees the wanted result and chooses the query; options are the programs themselves.
 */
export type SqlVariant = {
  readonly parameters: Parameters;
  readonly tables: readonly Table[];
  readonly stem: string;
  readonly code: string | null;
  readonly asks: 'output' | 'program';
  /** Whether the order of the rows is part of the answer. */
  readonly ordered: boolean;
  readonly key: Program;
  /** The first mutant carries the misconception that the question is about; without it the variant is refused. */
  readonly mutants: readonly [Mutant, ...Mutant[]];
};

export type SqlFamily = Family<SqlVariant>;

export { dedent as sql } from '../code-text';
