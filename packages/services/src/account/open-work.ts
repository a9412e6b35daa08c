import { contract } from '@assay/db/schema/market-contracts';
import { bid, job } from '@assay/db/schema/market-jobs';
import type { AccountId } from '@assay/domain/kernel/id';
import { and, eq, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Unit } from '../kernel/transaction';
import { clientMoneyOf, freelancerMoneyOf } from '../ledger/read-balances';

/** Whether others still count on somebody: contracts, jobs or bids that are not at an end, or money that is not settled. */
export async function hasOpenWork(unit: Unit, id: AccountId): Promise<boolean> {
  const isParty = or(eq(contract.clientId, id), eq(contract.freelancerId, id));
  return (
    (await exists(unit, contract, and(eq(contract.state, 'active'), isParty))) ||
    (await exists(unit, job, and(eq(job.state, 'open'), eq(job.clientId, id)))) ||
    (await exists(unit, bid, and(inArray(bid.state, liveBids), eq(bid.freelancerId, id)))) ||
    (await hasMoney(unit, id))
  );
}

const liveBids = ['sent', 'seen', 'shortlisted', 'interviewed', 'offered'] as const;

async function exists({ tx }: Unit, table: PgTable, which: SQL | undefined): Promise<boolean> {
  const found = await tx
    .select({ one: sql`1` })
    .from(table)
    .where(which)
    .limit(1);
  return found.length > 0;
}

async function hasMoney({ tx }: Unit, id: AccountId): Promise<boolean> {
  const earned = (await freelancerMoneyOf(tx, id)).flatMap(({ held, available, inTransit }) => [
    held,
    available,
    inTransit,
  ]);
  const paidIn = (await clientMoneyOf(tx, id)).flatMap(({ held, refunding }) => [held, refunding]);
  return [...earned, ...paidIn].some(({ amountMinor }) => BigInt(amountMinor) !== 0n);
}
