import type { Database, Transaction } from '@assay/db/connect';
import { isSameHash, type Hash } from '@assay/transparency/hash';
import { sql } from 'drizzle-orm';
import { entryLeaf, storedColumns, type StoredEntry } from '../entry-bytes';
import { InexactNumberError } from '../parse-exactly';
import type { LogFault } from './report';
import { readParts, recordedLeaves } from './sealed-part';

const PAGE = 2_000;

/** The first position whose entry is not the one that was sealed there. */
export type Mismatch = { readonly position: number; readonly sealed: Hash; readonly entry: StoredEntry | undefined };

/** Compares entries with the leaves recorded for the positions after `previousSize`. */
export function firstMismatch(
  previousSize: number,
  sealed: readonly Hash[],
  entries: readonly StoredEntry[],
): Mismatch | undefined {
  for (const [at, leaf] of sealed.entries()) {
    const position = previousSize + 1 + at;
    const entry = entries[at]?.position === position ? entries[at] : undefined;
    if (!entry || !isLeaf(entry, leaf)) return { position, sealed: leaf, entry };
  }
  return undefined;
}

/**
 * What happened at the first bad position: whether what was sealed there stands elsewhere, and whether what stands there was
 * sealed elsewhere. Both: two were exchanged; only the first: something came between; only the second: something is gone.
 */
export async function kindOf(
  db: Database | Transaction,
  mismatch: Mismatch,
  sealedThrough: number,
): Promise<LogFault['kind']> {
  const standsElsewhere = await isAmongEntries(db, mismatch);
  if (!mismatch.entry) return standsElsewhere ? 'reordered' : 'missing';
  const belongsElsewhere = await isAmongSealed(db, mismatch.entry, sealedThrough);
  if (standsElsewhere) return belongsElsewhere ? 'reordered' : 'inserted';
  return belongsElsewhere ? 'missing' : 'altered';
}

async function isAmongEntries(db: Database | Transaction, { position, sealed }: Mismatch): Promise<boolean> {
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const entries = await db.execute<StoredEntry>(sql`
      select ${storedColumns} from log.entry
      where position > ${after} and (position > ${position} or position < 1) order by position limit ${PAGE}`);
    if (entries.some((entry) => isLeaf({ ...entry, position }, sealed))) return true;
    const last = entries.at(-1);
    if (!last || entries.length < PAGE) return false;
    after = last.position;
  }
}

async function isAmongSealed(db: Database | Transaction, entry: StoredEntry, sealedThrough: number): Promise<boolean> {
  const from = await sizeBefore(db, entry.position);
  for await (const { seal } of readParts(db, from, sealedThrough)) {
    const leaves = recordedLeaves(seal) ?? [];
    const isThere = leaves.some((leaf, at) => {
      const position = seal.previousSize + 1 + at;
      return position > entry.position && isLeaf({ ...entry, position }, leaf);
    });
    if (isThere) return true;
  }
  return false;
}

/** The size of the tree before the checkpoint that sealed a position. */
export async function sizeBefore(db: Database | Transaction, position: number): Promise<number> {
  const [row] = await db.execute<{ size: number }>(sql`
    select previous_size::float8 as size from log.checkpoint where tree_size >= ${position} order by tree_size limit 1`);
  return row?.size ?? 0;
}

/** The size of the last checkpoint from one size up to another, or of the next one where there is none in between. */
export async function sizeWithin(db: Database | Transaction, after: number, through: number): Promise<number> {
  const [row] = await db.execute<{ size: number | null }>(sql`
    select coalesce(
      (select max(tree_size) from log.checkpoint where tree_size > ${after} and tree_size <= ${through}),
      (select min(tree_size) from log.checkpoint where tree_size > ${after}))::float8 as size`);
  return row?.size ?? after;
}

/** What holds a number that no double is was never sealed so. */
function isLeaf(entry: StoredEntry, leaf: Hash): boolean {
  try {
    return isSameHash(entryLeaf(entry), leaf);
  } catch (error) {
    if (error instanceof InexactNumberError) return false;
    throw error;
  }
}
