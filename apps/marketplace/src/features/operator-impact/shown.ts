import type { ImpactRun } from '@assay/protocol/dto/impact';
import type { LoadedImpact } from './page-data';

/** A run that is done, and what its figures must not be seen without. */
export type Shown = Pick<LoadedImpact, 'source' | 'isSimulated' | 'currency' | 'timeZone' | 'now'> & {
  readonly run: ImpactRun;
  /** On paper nothing can be pressed. */
  readonly isPrinted: boolean;
};
