import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readVerifierKeys } from '@assay/services/log/log-key';
import { verifyLog } from '@assay/services/log/verify/verify-log';
import type { Invariant } from './invariant';

/** I9: positions follow each other, the tree computes again, and every copy of a checkpoint outside agrees with it. */
export const sealedLog: Invariant = {
  name: 'I9 sealed log',
  broken: async ({ inspection, checkpointFiles }) => {
    const ctx = inspection.system();
    const keys = await readVerifierKeys(ctx.database);
    const outside = checkpointFiles.filter((path) => existsSync(path)).map(linesOf);
    const { ok, firstBad, outside: compared } = await verifyLog(ctx, { keys, outside });
    return [
      ...(ok ? [] : [`position ${firstBad?.position} is ${firstBad?.kind}`]),
      ...(compared.compared > 0 ? [] : ['no checkpoint was kept outside']),
    ];
  },
};

async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}
