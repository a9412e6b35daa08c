import type { Market } from '@assay/services/testing/fixture';
import { samplePersonKey } from '@assay/services/testing/log';
import { openLog } from '../log';
import type { Surroundings } from '../impact/carry-out';
import { impactLoops } from '../impact/loops';

/** One look of a worker at what waits, in the process of the test; answers whether it took up a run. */
export function lookOf(market: Market, parts: Partial<Surroundings> = {}): () => Promise<boolean> {
  const { database } = market.system();
  const stopping = new AbortController().signal;
  const given = {
    databaseUrl: market.urls.worker,
    personKey: samplePersonKey,
    log: openLog('fatal'),
    stopping,
    ...parts,
  };
  const [run] = impactLoops(database, given);
  if (!run) throw new Error('there is no loop');
  return run.work;
}
