import type { Printed } from '@assay/item-models/program/ready';
import type { Output } from '@assay/item-models/sql/output';

/** Run each program in each of the databases, made afresh from `setups`; answered by `outputs[program][database]`. */
export type SqlJob = {
  readonly id: string;
  /** Statements that make the database, one list per kind of database. */
  readonly setups: readonly (readonly string[])[];
  readonly programs: readonly (readonly string[])[];
};

export type SqlOutputs = readonly (readonly Output[])[];

/** Run each program from a clean slate; answered by what each printed, in the same order. */
export type ProgramJob = { readonly id: string; readonly programs: readonly string[] };

export type ProgramOutputs = readonly Printed[];

export type Runtime = { readonly name: string; readonly version: string };

/** One line from the child to the parent; each line from the parent is a job. */
export type ProofReply<Outputs> =
  | { readonly kind: 'started'; readonly runtime: Runtime }
  | { readonly kind: 'done'; readonly id: string; readonly outputs: Outputs }
  /** The job cannot be run as it stands: a fault of the family, not of a candidate's reading. */
  | { readonly kind: 'broken'; readonly id: string; readonly message: string };

/** What surrounds a child: two unlike worlds, so that what hangs on clock, place or order of hashes is found out. */
export type Surroundings = 'plain' | 'contrary';
