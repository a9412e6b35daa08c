import { checkpoint } from '@assay/db/schema/log-seal';
import { parseCheckpoint } from '@assay/transparency/checkpoint';
import { rootOf } from '@assay/transparency/frontier';
import { isSameHash } from '@assay/transparency/hash';
import { asc, gt } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { noteText, type CheckpointLine } from './checkpoint-line';
import { readFrontier, readSealedSize } from './sealed-tree';

const AT_ONCE = 1_000;

export type KeptCheckpoint = CheckpointLine & { readonly treeSize: number };

/** The next checkpoints after a tree size, to be kept outside the database. */
export async function readCheckpointsAfter(ctx: ServiceContext, size: number): Promise<readonly KeptCheckpoint[]> {
  requireSystem(ctx);
  const rows = await ctx.database
    .select({ treeSize: checkpoint.treeSize, sealedAt: checkpoint.sealedAt, note: checkpoint.note })
    .from(checkpoint)
    .where(gt(checkpoint.treeSize, size))
    .orderBy(asc(checkpoint.treeSize))
    .limit(AT_ONCE);
  return rows.map(({ sealedAt, ...row }) => ({ ...row, sealedAt: sealedAt.toISOString() }));
}

/** What is kept outside the database is of another log than the one in it. */
export class OtherLogError extends Error {
  override readonly name = 'OtherLogError';
}

/**
 * The tree size of a checkpoint that was kept outside, once it is known to be one of this log.
 * @throws {OtherLogError} when the log in the database is another: to seal on would be to sign two histories
 */
export async function sizeOfKept(ctx: ServiceContext, { note }: CheckpointLine): Promise<number> {
  requireSystem(ctx);
  const { size, root } = parseCheckpoint(noteText(note));
  const sealed = await readSealedSize(ctx.database);
  if (size > sealed)
    throw new OtherLogError(`the checkpoints outside know ${size} entries, the database has sealed ${sealed}`);
  if (!isSameHash(rootOf(await readFrontier(ctx.database, size)), root)) {
    throw new OtherLogError(`the checkpoints outside know another log of ${size} entries than the database`);
  }
  return size;
}
