import { sql } from 'drizzle-orm';
import { bigint, smallint, text } from 'drizzle-orm/pg-core';
import { bytea, instant } from './columns';
import { log } from './schemas';

/** One sealing: the signed head of the log, and the hashes that its entries added to the tree. Insert-only for every role. */
export const checkpoint = log.table('checkpoint', {
  treeSize: bigint('tree_size', { mode: 'number' }).primaryKey(),
  /** The tree size of the checkpoint before; what lies between is what this one sealed. */
  previousSize: bigint('previous_size', { mode: 'number' }).notNull().unique(),
  root: bytea('root').notNull(),
  /** 32 bytes each: every leaf, followed by the complete subtrees that it ends. */
  hashes: bytea('hashes').notNull(),
  /** A C2SP signed note. */
  note: text('note').notNull(),
  epoch: bigint('epoch', { mode: 'number' }).notNull(),
  sealedAt: instant('sealed_at')
    .notNull()
    .default(sql`now()`),
});

/** One row: whose turn it is to seal. A sealer that was paused while another began finds its epoch over. */
export const sealer = log.table('sealer', {
  id: smallint('id').primaryKey(),
  epoch: bigint('epoch', { mode: 'number' }).notNull(),
});

/** The public halves of the keys that sealed, as C2SP verifier keys. Insert-only for every role. */
export const verifierKey = log.table('verifier_key', {
  key: text('key').primaryKey(),
  listedAt: instant('listed_at')
    .notNull()
    .default(sql`now()`),
});
