import type { Database, Transaction } from '@assay/db/connect';
import { rootOf } from '@assay/transparency/frontier';
import { isSameHash, type Hash } from '@assay/transparency/hash';
import { readFrontier, readSealedSize, SealedTreeError } from '../sealed-tree';
import type { LogFault } from './report';

/** The largest tree that the worker has found sound, as it was then. */
export type Witness = { readonly size: number; readonly root: Uint8Array };

/**
 * What the database lacks of a tree that was sound before; undefined while it still holds it. An end that was cut off shows
 * as long as the log is shorter, and by the root once it has grown again. Which position differs first, no root tells.
 */
export async function witnessFault(db: Database | Transaction, { size, root }: Witness): Promise<LogFault | undefined> {
  const sealed = await readSealedSize(db);
  if (sealed < size) return { position: sealed + 1, kind: 'missing' };
  const present = await rootAt(db, size);
  return present && isSameHash(present, root) ? undefined : { position: size, kind: 'altered' };
}

/** The root of the sealed tree when it had this size; undefined when hashes of it are gone. */
export async function rootAt(db: Database | Transaction, size: number): Promise<Hash | undefined> {
  try {
    return rootOf(await readFrontier(db, size));
  } catch (error) {
    if (error instanceof SealedTreeError) return undefined;
    throw error;
  }
}
