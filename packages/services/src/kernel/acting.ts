import type { Database, Transaction } from '@assay/db/connect';
import { signActing } from '@assay/db/sign-acting';
import type { JobId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import type { Actor } from './context';

/** Whose rows a transaction may see, for `assay.acting_as` in the database. */
export type Claim = `account:${string}` | `operator:${string}` | `job:${string}`;

/** A signed claim, or nothing where nobody is named. */
export type Sign = (claim: Claim | null) => string;

/** What of a unit of work can say for whom it acts. */
type Acting = { readonly tx: Transaction; readonly actor: Actor; readonly sign: Sign };

export function signerOf(database: Database): Sign {
  return (claim) => (claim === null ? '' : signActing(database, claim));
}

/** Nobody for strangers, who see no private row, and for jobs of the worker, whose login has rules of its own. */
export function claimOf(actor: Actor): Claim | null {
  if (actor.type !== 'account') return null;
  const isOperator = actor.state === 'active' && actor.roles.includes('operator');
  return `${isOperator ? 'operator' : 'account'}:${actor.accountId}`;
}

/**
 * What the market itself does to the bids of one job as a consequence of somebody's act, such as declining the others
 * after a hire: within `work` the transaction sees them, and afterwards again only what its person may see.
 */
export async function actForJob<Result>(unit: Acting, jobId: JobId, work: () => Promise<Result>): Promise<Result> {
  await actFor(unit, `job:${jobId}`);
  const result = await work();
  await actFor(unit, claimOf(unit.actor));
  return result;
}

/** The same for one statement, in one round trip. */
export async function askForJob<Result>(
  unit: Acting,
  jobId: JobId,
  statement: { readonly execute: () => Promise<Result> },
): Promise<Result> {
  const [, result] = await Promise.all([
    actFor(unit, `job:${jobId}`),
    statement.execute(),
    actFor(unit, claimOf(unit.actor)),
  ]);
  return result;
}

async function actFor({ tx, sign }: Acting, claim: Claim | null): Promise<void> {
  await tx.execute(sql`select set_config('assay.acting', ${sign(claim)}, true)`).execute();
}
