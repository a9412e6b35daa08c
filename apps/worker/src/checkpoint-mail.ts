import type { Database } from '@assay/db/connect';
import { isSeeding } from '@assay/services/installation/seeding';
import { mailCheckpoint } from '@assay/services/log/mail-checkpoint';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

/** Each address gets one a day; looked at more often, so that a restart costs no day. */
const EVERY_MS = 10 * 60_000;

const NAME = 'log.mail';

/** Only where there is a mail server: kept mails would leave the database no more than the checkpoints in it. */
export function checkpointMailLoop(
  database: Database,
  addresses: readonly string[],
): Pick<LoopOptions, 'name' | 'pauseMs' | 'work'> {
  return {
    name: NAME,
    pauseMs: EVERY_MS,
    work: async () => {
      if (!(await isSeeding(database))) await mailCheckpoint(systemContext(database, NAME), addresses);
      return false;
    },
  };
}
