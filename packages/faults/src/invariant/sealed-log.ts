import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { readVerifierKeys } from '@assay/services/log/log-key';
import { verifyLog } from '@assay/services/log/verify/verify-log';
import { sql } from 'drizzle-orm';
import type { Inspection } from '../stage/inspect';
import type { Invariant } from './invariant';

/** I9: positions follow each other, the tree computes again, and every copy of a checkpoint outside agrees with it. */
export const sealedLog: Invariant = {
  name: 'I9 sealed log',
  broken: async ({ inspection, checkpointFiles }) => {
    const ctx = inspection.system();
    const keys = await readVerifierKeys(ctx.database);
    const outside = checkpointFiles.filter((path) => existsSync(path)).map(linesOf);
    const missing = checkpointFiles.filter((path) => !existsSync(path));
    const { ok, firstBad, outside: compared } = await verifyLog(ctx, { keys, outside });
    return [
      ...(ok ? [] : [`position ${firstBad?.position} is ${firstBad?.kind}`]),
      ...((await hasCheckpoint(inspection))
        ? missing.map((path) => `the checkpoints in ${basename(path)} are gone`)
        : []),
      ...(compared.compared > 0 ? [] : ['no checkpoint was kept outside']),
    ];
  },
};

async function hasCheckpoint({ owner }: Inspection): Promise<boolean> {
  return (await owner.database.execute(sql`select from log.checkpoint limit 1`)).length > 0;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}
