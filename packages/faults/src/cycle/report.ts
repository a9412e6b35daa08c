import type { Call } from '../clients/history';
import type { Violation } from '../invariant/invariants';
import type { QueueKind } from '../stage/stage';

export type StruckFault = {
  readonly name: string;
  /** After the begin of the load that faults meet, and until it was mended. */
  readonly atMs: number;
  readonly tookMs: number;
  /** When it first did harm; null for one that found nobody to harm, and so counts as none. */
  readonly struckMs: number | null;
  /** What happened, or why nothing did. */
  readonly note: string;
  readonly isMissing?: true;
  /** What went wrong in the fault itself, which is not what it was to bring about. */
  readonly failure?: string;
};

export type CycleReport = {
  readonly seed: string;
  /** The options that draw this very cycle again. */
  readonly replay: string;
  readonly queue: QueueKind;
  readonly clients: number;
  readonly faults: readonly StruckFault[];
  readonly wishes: number;
  readonly calls: Readonly<Record<Call['outcome'], number>>;
  /** From the end of the last fault to the first call since then that was done, and until everything was settled. */
  readonly recovery: { readonly firstOkMs: number | null; readonly quietMs: number | null };
  /** Rejections within the database's driver that no code could have caught: a process that does not look out ends by them. */
  readonly strays: number;
  readonly tookMs: number;
  readonly violations: readonly Violation[];
  /** It did not come to its end: nothing can be told of its installation any more. */
  readonly isBrokenOff?: true;
};

/** A cycle that never was, since its installation could not be opened, or that of the cycle before not be closed. */
export type FailedCycle = { readonly seed: string; readonly replay: string; readonly failure: string };
