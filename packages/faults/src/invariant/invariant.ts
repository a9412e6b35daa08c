import type { Call } from '../clients/history';
import type { Inspection } from '../stage/inspect';
import type { TakenMail } from '../stage/mail-server';

/** What is looked at after a cycle, when everything is up again and quiet. */
export type Aftermath = {
  readonly inspection: Inspection;
  /** Of the clients of this cycle. */
  readonly calls: readonly Call[];
  /** Where workers keep checkpoints of the log outside the database. */
  readonly checkpointFiles: readonly string[];
  /** By the mail server's own ledger. */
  readonly takenMails: readonly TakenMail[];
};

/** A promise of the product that no fault may break: a sentence for each thing that breaks it. */
export type Invariant = {
  readonly name: string;
  readonly broken: (aftermath: Aftermath) => Promise<readonly string[]>;
};

/** Sentences of a query that finds what must not be there, each in the column `fault`. */
export type FaultRow = { readonly fault: string };
