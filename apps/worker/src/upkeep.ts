import type { Database } from '@assay/db/connect';
import { finishErasing } from '@assay/services/account/erase/finish-erasing';
import { makePartitions } from '@assay/services/log/partitions';
import { pruneOutbox } from '@assay/services/outbox/prune';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

/** There are partitions for three months ahead: much may fail before an entry finds none. */
const PARTITIONS_EVERY_MS = 3_600_000;
/** A pass that finds nothing to delete reads the outbox of a day. */
const PRUNE_EVERY_MS = 900_000;
const BATCH = 2_000;
const ERASE_EVERY_MS = 3_600_000;
const ERASED_AT_ONCE = 100;

/** Makes room in the log before it is needed, clears the outbox of what is done, and erases whom no event erases. */
export function upkeepLoops(database: Database): readonly Pick<LoopOptions, 'name' | 'pauseMs' | 'work'>[] {
  return [
    {
      name: 'log.partitions',
      pauseMs: PARTITIONS_EVERY_MS,
      work: async () => {
        await makePartitions(systemContext(database, 'log.partitions'));
        return false;
      },
    },
    {
      name: 'outbox.prune',
      pauseMs: PRUNE_EVERY_MS,
      work: async () => (await pruneOutbox(systemContext(database, 'outbox.prune'), BATCH)) === BATCH,
    },
    {
      name: 'person.erase',
      pauseMs: ERASE_EVERY_MS,
      work: async () => {
        await finishErasing(systemContext(database, 'person.erase'), ERASED_AT_ONCE);
        return false;
      },
    },
  ];
}
