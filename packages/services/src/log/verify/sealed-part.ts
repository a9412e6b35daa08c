import type { Database, Transaction } from '@assay/db/connect';
import { HASH_BYTES, type Hash } from '@assay/transparency/hash';
import { storedCount, storedIndex } from '@assay/transparency/subtree';
import { sql } from 'drizzle-orm';
import { storedColumns, type StoredEntry } from '../entry-bytes';

/** A checkpoint as it lies in the table. */
export type Seal = {
  readonly treeSize: number;
  readonly previousSize: number;
  readonly root: Uint8Array;
  readonly hashes: Uint8Array;
  readonly note: string;
};

/** A checkpoint with the entries that it should have sealed. */
export type SealedPart = { readonly seal: Seal; readonly entries: readonly StoredEntry[] };

const ENTRIES_AT_ONCE = 4_000;

/** The checkpoints after a size up to another, each with the entries since the one before; a few thousand entries at once. */
export async function* readParts(
  db: Database | Transaction,
  after: number,
  through: number,
): AsyncGenerator<SealedPart> {
  let size = after;
  while (size < through) {
    const seals = await readSeals(db, size, through);
    const last = seals.at(-1);
    if (!last) return;
    const entries = await db.execute<StoredEntry>(sql`
      select ${storedColumns} from log.entry where position > ${size} and position <= ${last.treeSize} order by position, recorded_at`);
    let at = 0;
    for (const seal of seals) {
      const first = at;
      while (at < entries.length && (entries[at]?.position ?? 0) <= seal.treeSize) at += 1;
      yield { seal, entries: entries.slice(first, at) };
    }
    size = last.treeSize;
  }
}

async function readSeals(db: Database | Transaction, after: number, through: number): Promise<readonly Seal[]> {
  return db.execute<Seal>(sql`
    select tree_size::float8 as "treeSize", previous_size::float8 as "previousSize", root, hashes, note
    from log.checkpoint
    where tree_size > ${after} and tree_size <= least(${through}::bigint, greatest(${after + ENTRIES_AT_ONCE}::bigint, (
      select min(tree_size) from log.checkpoint where tree_size > ${after})))
    order by tree_size`);
}

/** The leaves that a checkpoint recorded; undefined when it has not as many hashes as its sizes ask for. */
export function recordedLeaves({ treeSize, previousSize, hashes }: Seal): readonly Hash[] | undefined {
  const first = storedCount(previousSize);
  if (hashes.length !== (storedCount(treeSize) - first) * HASH_BYTES) return undefined;
  return Array.from({ length: treeSize - previousSize }, (_, at) => {
    const offset = (storedIndex({ level: 0, index: previousSize + at }) - first) * HASH_BYTES;
    return new Uint8Array(hashes.subarray(offset, offset + HASH_BYTES));
  });
}
