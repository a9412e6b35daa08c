import type { Draw } from '@assay/testkit/draw';
import type { QueueKind, Stage } from '../stage/stage';

/** Where a fault strikes; two at one place at once would not be told apart. */
export type Place = 'server' | 'queue' | 'workers' | 'clients' | 'lines';

export type Fault = {
  readonly name: string;
  readonly place: Place;
  /** Has somebody stand still at a point; what it puts into the database for that is taken away for all such at once. */
  readonly standsStill?: true;
  /** How often it is drawn, compared with the others. */
  readonly weight: number;
  /** Only in installations whose queue lies there. */
  readonly queue?: QueueKind;
  /** Why it cannot be done here, where it cannot. */
  readonly missing?: (stage: Stage) => string | undefined | Promise<string | undefined>;
  /**
   * Strikes, holds on as long as the draw says, and mends it; answers what happened, for the report. It says `struck` at the
   * moment at which it did harm: one that never does so found nobody to harm, and counts as none.
   */
  readonly strike: (stage: Stage, draw: Draw, struck: () => void) => Promise<string>;
};
