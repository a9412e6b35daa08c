import { sql } from 'drizzle-orm';
import { bigint, integer, smallint, text } from 'drizzle-orm/pg-core';
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

/** One row: how far the worker has verified the log by itself, and what it found to be wrong. */
export const verification = log.table('verification', {
  id: smallint('id').primaryKey(),
  /** Every position up to here was as it was sealed when it was last looked at. */
  verifiedThrough: bigint('verified_through', { mode: 'number' }).notNull(),
  /** How far the present round over what was verified before has come. */
  roundThrough: bigint('round_through', { mode: 'number' }).notNull(),
  /** The largest tree that was found sound, and its root: a log that was cut off and grew again has another one. */
  witnessSize: bigint('witness_size', { mode: 'number' }),
  witnessRoot: bytea('witness_root'),
  badPosition: bigint('bad_position', { mode: 'number' }),
  badKind: text('bad_kind').$type<'altered' | 'missing' | 'inserted' | 'reordered'>(),
  /** What is wrong with the books; null before they were first looked at. */
  ledgerFaults: integer('ledger_faults'),
  checkedAt: instant('checked_at').notNull(),
});
