import type { Database, Transaction } from '@assay/db/connect';
import type { Frontier } from '@assay/transparency/frontier';
import { HASH_BYTES, type Hash } from '@assay/transparency/hash';
import { foldSubtrees, storedIndex, subtreesOf, type Range, type Subtree } from '@assay/transparency/subtree';
import { sql } from 'drizzle-orm';

/** The table of checkpoints does not hold the tree that its sizes speak of. */
export class SealedTreeError extends Error {
  override readonly name = 'SealedTreeError';
}

/** How many entries the newest checkpoint covers; position p of the log is leaf p − 1 of the tree. */
export async function readSealedSize(db: Database | Transaction): Promise<number> {
  const [row] = await db.execute<{ size: number }>(
    sql`select coalesce(max(tree_size), 0)::float8 as size from log.checkpoint`,
  );
  return row?.size ?? 0;
}

/** The right edge of the sealed tree when it had this size. */
export async function readFrontier(db: Database | Transaction, size: number): Promise<Frontier> {
  return { size, hashes: await readSubtrees(db, subtreesOf({ from: 0, to: size })) };
}

/** The hash of each range: the nodes of a proof. */
export async function readRanges(db: Database | Transaction, ranges: readonly Range[]): Promise<Hash[]> {
  const subtrees = ranges.map(subtreesOf);
  const hashes = await readSubtrees(db, subtrees.flat());
  let at = 0;
  return subtrees.map(({ length }) => foldSubtrees(hashes.slice(at, (at += length))));
}

/** A subtree's hash lies with the checkpoint that sealed its last leaf, as many hashes in as were stored since the one before. */
async function readSubtrees(db: Database | Transaction, subtrees: readonly Subtree[]): Promise<Hash[]> {
  if (subtrees.length === 0) return [];
  const wanted = subtrees.map((subtree, at) => ({
    at,
    size: (subtree.index + 1) * 2 ** subtree.level,
    stored: storedIndex(subtree),
  }));
  // 2n − (one bits of n) hashes are stored for n leaves.
  const rows = await db.execute<{ hash: Uint8Array }>(sql`
    select substring(sealed.hashes from ((stored - 2 * previous_size + bit_count(previous_size::bit(64))) * ${HASH_BYTES}::int + 1)::int for ${HASH_BYTES}::int) as hash
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted (at int, size bigint, stored bigint)
    cross join lateral (
      select previous_size, hashes from log.checkpoint where tree_size >= wanted.size order by tree_size limit 1
    ) as sealed
    order by at`);
  const hashes = rows.map(({ hash }) => new Uint8Array(hash));
  if (hashes.length !== subtrees.length || hashes.some(({ length }) => length !== HASH_BYTES)) {
    throw new SealedTreeError('the sealed tree lacks hashes that its size asks for');
  }
  return hashes;
}
