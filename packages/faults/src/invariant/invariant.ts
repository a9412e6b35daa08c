import type { Call } from '../clients/history';
import type { Inspection } from '../stage/inspect';
import type { Stage } from '../stage/stage';

/** What is looked at after a cycle, when everything is up again and quiet. */
export type Aftermath = {
  readonly stage: Stage;
  readonly inspection: Inspection;
  /** Of the clients of this cycle. */
  readonly calls: readonly Call[];
};

/** A promise of the product that no fault may break: a sentence for each thing that breaks it. */
export type Invariant = {
  readonly name: string;
  readonly broken: (aftermath: Aftermath) => Promise<readonly string[]>;
};

/** Sentences of a query that finds what must not be there, each in the column `fault`. */
export type FaultRow = { readonly fault: string };
