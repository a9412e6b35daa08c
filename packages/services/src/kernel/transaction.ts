import type { Transaction } from '@assay/db/connect';
import { sql } from 'drizzle-orm';
import type { PgTransactionConfig } from 'drizzle-orm/pg-core';
import { claimOf, type Sign, signerOf } from './acting';
import type { Actor, ServiceContext } from './context';

/** One database transaction of a verb: its rows, its events and its clock belong together. */
export type Unit = {
  /** Statements that are executed without waiting for each other go out together and run in the order of their calls. */
  readonly tx: Transaction;
  /** The database's time at the start of the transaction; deadlines are decided by it alone. */
  readonly now: Date;
  readonly actor: Actor;
  readonly requestId: string;
  /** Proves to the database for whom the transaction acts. */
  readonly sign: Sign;
};

// Serialisation failure, deadlock, and a kept plan whose table a migration has changed.
const RETRIED = new Set(['40001', '40P01', '0A000']);
const ATTEMPTS = 4;

/**
 * Runs `work` in one transaction that tells the database for whom it acts: rows that only some people may see are found in
 * no other way. What only came at a bad moment is run again from the start.
 */
export async function inTransaction<Result>(
  ctx: ServiceContext,
  work: (unit: Unit) => Promise<Result>,
  config?: PgTransactionConfig,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ctx.database.transaction(async (tx) => work(await openUnit(tx, ctx)), config);
    } catch (error) {
      if (attempt >= ATTEMPTS || !RETRIED.has(sqlState(error) ?? '')) throw error;
    }
  }
}

async function openUnit(tx: Transaction, ctx: ServiceContext): Promise<Unit> {
  const sign = signerOf(ctx.database);
  const acting = sql`set_config('assay.acting', ${sign(claimOf(ctx.actor))}, true)`;
  // What stands after `from` is called first: the clock is shifted before it is read.
  const shift = ctx.shiftedNow
    ? sql`from set_config('assay.shifted_now', ${ctx.shiftedNow.toISOString()}, true)`
    : sql``;
  const [row] = await tx.execute<{ now: string }>(sql`select assay.now() as now, ${acting} ${shift}`);
  if (!row) throw new Error('the database did not tell its time');
  return { tx, now: new Date(row.now), actor: ctx.actor, requestId: ctx.requestId, sign };
}

/** The SQLSTATE of a database error, wherever the driver or drizzle wrapped it. */
export function sqlState(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string') return cause.code;
  }
  return undefined;
}

/** Whether the error is the breach of the named unique index: the last word in a race. */
export function breaksUnique(error: unknown, index: string): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === '23505' && 'constraint_name' in cause && cause.constraint_name === index)
      return true;
  }
  return false;
}
