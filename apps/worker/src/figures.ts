import type { Database } from '@assay/db/connect';
import type { MasterKey } from '@assay/services/log/personal/master-key';
import { foldNext } from '@assay/services/market-figures/fold-next';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

const EVERY_MS = 1_000;
const BATCH = 2_000;

const NAME = 'market.figures';

/** Folds the log into the figures of the market; what an operator empties is folded again from the first entry. */
export function figuresLoop(database: Database, masterKey: MasterKey): Pick<LoopOptions, 'name' | 'pauseMs' | 'work'> {
  return {
    name: NAME,
    pauseMs: EVERY_MS,
    work: async () => (await foldNext(systemContext(database, NAME), masterKey, BATCH)) === BATCH,
  };
}
