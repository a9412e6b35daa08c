import type { Database } from '@assay/db/connect';
import { readListedKeys } from '@assay/services/log/log-key';
import { readVerification } from '@assay/services/log/verify/read-verification';
import { verifyOnwards } from '@assay/services/log/verify/verify-onwards';
import type { Check } from './health';
import type { Logger } from './log';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

const EVERY_MS = 60_000;
/** The books are read as a whole. */
const LEDGER_EVERY = 10;

const NAME = 'log.verify';

/** Verifies the log a little further each minute, and looks at the books now and then. */
export function verifyLoop(database: Database, log: Logger): Pick<LoopOptions, 'name' | 'pauseMs' | 'work'> {
  let passes = 0;
  return {
    name: NAME,
    pauseMs: EVERY_MS,
    work: async () => {
      // Older ones, too: after a key was renewed, nothing is sealed with the new one until something happens.
      const { keys, unreadable } = await readListedKeys(database);
      if (unreadable > 0) log.error({ rows: unreadable }, 'listed verifier keys cannot be read, and count for nothing');
      const withLedger = passes % LEDGER_EVERY === 0;
      const bad = await verifyOnwards(systemContext(database, NAME), { keys, withLedger });
      passes += 1;
      if (bad) log.error({ position: bad.position, kind: bad.kind }, 'the log is not as it was sealed');
      return false;
    },
  };
}

/** An alarm, not an outage: a worker that stopped for it would help whoever tampered. */
export function verificationCheck(database: Database): Check {
  return {
    name: 'log',
    test: async () => {
      const { bad, ledgerFaults, unseenMinutes } = await readVerification(database);
      const { unreadable } = await readListedKeys(database);
      const said = [
        ...(bad ? [`position ${bad.position} is ${bad.kind}`] : []),
        ...(ledgerFaults ? [`the books have ${ledgerFaults} faults`] : []),
        ...(unseenMinutes === null ? [] : [`it was last looked at ${unseenMinutes} minutes ago`]),
        ...(unreadable === 0 ? [] : [`${unreadable} of its listed keys cannot be read`]),
      ];
      return said.length === 0 ? null : { note: said.join('; ') };
    },
  };
}
