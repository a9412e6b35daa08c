import type { Output } from '@assay/item-models/sql/output';

/** One line from the parent to the child: run each program in each of the databases, made afresh from `setups`. */
export type ProofJob = {
  readonly id: string;
  /** Statements that make the database, one list per kind of database. */
  readonly setups: readonly (readonly string[])[];
  readonly programs: readonly (readonly string[])[];
};

export type Runtime = { readonly name: string; readonly version: string };

/** One line from the child to the parent: `outputs[program][database]`. */
export type ProofReply =
  | { readonly kind: 'started'; readonly runtime: Runtime }
  | { readonly kind: 'done'; readonly id: string; readonly outputs: readonly (readonly Output[])[] }
  /** The setup itself was refused: a fault of the family, not of a candidate's reading. */
  | { readonly kind: 'broken'; readonly id: string; readonly message: string };
