import { checkpoint, sealer } from '@assay/db/schema/log-seal';
import { checkpointText } from '@assay/transparency/checkpoint';
import { appendLeaves, rootOf } from '@assay/transparency/frontier';
import type { Hash } from '@assay/transparency/hash';
import type { NoteSigner } from '@assay/transparency/note-key';
import { signNote } from '@assay/transparency/signed-note';
import { eq, sql } from 'drizzle-orm';
import { lockUntilCommit } from '../kernel/advisory-lock';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { entryLeaf, storedColumns, type StoredEntry } from './entry-bytes';
import { readFrontier, readSealedSize } from './sealed-tree';

/** At most so many entries stand between two checkpoints. */
export const BATCH = 1_000;

/** Somebody who takes over waits at least this long for the one whose turn it is. */
const TAKE_OVER_AFTER_SECONDS = 10;

/** `overtaken`: another sealer began after this one, so that this one may not write. */
export type Sealing =
  | { readonly outcome: 'sealed'; readonly entries: number }
  | { readonly outcome: 'nothing_to_seal' }
  | { readonly outcome: 'overtaken' };

/** Begins a turn of sealing: whoever sealed before finds its epoch over at its next write. */
export async function beginSealing(ctx: ServiceContext): Promise<number> {
  requireSystem(ctx);
  const [begun] = await ctx.database
    .insert(sealer)
    .values({ id: 1, epoch: 1 })
    .onConflictDoUpdate({ target: sealer.id, set: { epoch: sql`${sealer.epoch} + 1` } })
    .returning({ epoch: sealer.epoch });
  if (!begun) throw new Error('the database gave no epoch to seal in');
  return begun.epoch;
}

/** Seals the next appended entries: computes their leaves, and writes the hashes and the signed head in one row. */
export async function sealNext(ctx: ServiceContext, signer: NoteSigner, epoch: number): Promise<Sealing> {
  requireSystem(ctx);
  const previousSize = await readSealedSize(ctx.database);
  const leaves = await readLeaves(ctx, previousSize);
  if (leaves.length === 0) return { outcome: 'nothing_to_seal' };
  const { frontier, stored } = appendLeaves(await readFrontier(ctx.database, previousSize), leaves);
  const root = rootOf(frontier);
  const note = signNote(checkpointText({ origin: signer.name, size: frontier.size, root }), signer);
  const row = { treeSize: frontier.size, previousSize, root, hashes: Buffer.concat(stored), note, epoch };
  const isWritten = await inTransaction(ctx, async (unit) => {
    if (!(await isOurTurn(unit, epoch, previousSize))) return false;
    await unit.tx.insert(checkpoint).values(row);
    return true;
  });
  return isWritten ? { outcome: 'sealed', entries: leaves.length } : { outcome: 'overtaken' };
}

/** Leaves in the order of their positions; appending holds the lock of the head until its commit, so that none comes late. */
async function readLeaves({ database }: ServiceContext, sealed: number): Promise<Hash[]> {
  const entries = await database.execute<StoredEntry>(sql`
    select ${storedColumns} from log.entry where position > ${sealed} order by position limit ${BATCH}`);
  return entries.map((entry, index) => {
    if (entry.position !== sealed + 1 + index) throw new Error(`the log lacks position ${sealed + 1 + index}`);
    return entryLeaf(entry);
  });
}

async function isOurTurn(unit: Unit, epoch: number, previousSize: number): Promise<boolean> {
  await lockUntilCommit(unit, 'log.seal');
  const [turn] = await unit.tx.select().from(sealer).where(eq(sealer.id, 1)).for('update');
  return turn?.epoch === epoch && (await readSealedSize(unit.tx)) === previousSize;
}

/** Whether the one whose turn it is seems to be gone: entries wait that it should have sealed long ago. */
export async function isSealingOverdue({ database }: ServiceContext): Promise<boolean> {
  const rows = await database.execute(sql`
    select 1 from log.entry
    where position = (select coalesce(max(tree_size), 0) + 1 from log.checkpoint)
      and recorded_at < now() - make_interval(secs => ${TAKE_OVER_AFTER_SECONDS})`);
  return rows.length > 0;
}
