import type { Database } from '@assay/db/connect';
import type { Hash } from '@assay/transparency/hash';
import { rootOf } from '@assay/transparency/frontier';
import { sql } from 'drizzle-orm';
import { readFrontier } from '../sealed-tree';

/** What vouches for the entries up to a position: the root over them, and the first signed head that covers them. */
export type RangeSeal = { readonly root: Hash; readonly checkpoint: string };

export async function readSealOf(db: Database, through: number): Promise<RangeSeal> {
  const [covering] = await db.execute<{ note: string }>(sql`
    select note from log.checkpoint where tree_size >= ${through} order by tree_size limit 1`);
  if (!covering) throw new Error(`no checkpoint covers position ${through}`);
  return { root: rootOf(await readFrontier(db, through)), checkpoint: covering.note };
}
