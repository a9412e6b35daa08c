import type { Database } from '@assay/db/connect';
import { beginSealing, isSealingOverdue, sealNext, BATCH } from '@assay/services/log/seal';
import type { NoteSigner } from '@assay/transparency/note-key';
import { openCheckpointFile, type CheckpointFile } from './checkpoint-file';
import type { LoopOptions } from './loop';
import { systemContext } from './system-context';

/** The longest that an appended entry waits for its seal while entries are few. */
const EVERY_MS = 1_000;

const NAME = 'log.seal';

/**
 * Seals what was appended, and keeps the checkpoints outside the database. Of several workers the one that began last seals;
 * the others look on, keep their own copies, and one of them takes over when entries wait too long.
 */
export function sealLoop(
  database: Database,
  signer: NoteSigner,
  paths: readonly string[],
): Pick<LoopOptions, 'name' | 'pauseMs' | 'work'> {
  let files: readonly CheckpointFile[] | undefined;
  let epoch: number | undefined;
  return {
    name: NAME,
    pauseMs: EVERY_MS,
    work: async () => {
      const ctx = systemContext(database, NAME);
      // Before the first seal: what is kept outside may speak of another log.
      files ??= await Promise.all(paths.map((path) => openCheckpointFile(ctx, path)));
      epoch ??= await beginSealing(ctx);
      const sealing = await sealNext(ctx, signer, epoch);
      if (sealing.outcome === 'overtaken' && (await isSealingOverdue(ctx))) epoch = undefined;
      for (const file of files) await file.follow(ctx);
      return sealing.outcome === 'sealed' && sealing.entries === BATCH;
    },
  };
}
