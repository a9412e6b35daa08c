import type { Transaction } from '@assay/db/connect';
import { badge } from '@assay/db/schema/credential';
import { account } from '@assay/db/schema/identity';
import { contract, milestone } from '@assay/db/schema/market-contracts';
import { bid, job, thread } from '@assay/db/schema/market-jobs';
import { payout } from '@assay/db/schema/money-payments';
import { brandId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { moneyDtoOf } from '../money/to-dto';
import { orNotFound } from '../kernel/refused';

/*
 * What people wrote, read from the row that it stands in: events name that row and hold none of it.
 */

export async function jobTitle(lookup: Transaction, jobId: string): Promise<string> {
  return (await jobWords(lookup, jobId)).title;
}

export async function jobWords(lookup: Transaction, jobId: string) {
  const [row] = await lookup
    .select({ title: job.title, state: job.state, removedReason: job.removedReason })
    .from(job)
    .where(eq(job.id, brandId(jobId)));
  return orNotFound(row);
}

export async function jobTitleOfBid(lookup: Transaction, bidId: string): Promise<string> {
  return (await bidWords(lookup, bidId)).title;
}

export async function bidWords(lookup: Transaction, bidId: string) {
  const [row] = await lookup
    .select({ title: job.title, declineReason: bid.declineReason })
    .from(bid)
    .innerJoin(job, eq(job.id, bid.jobId))
    .where(eq(bid.id, brandId(bidId)));
  return orNotFound(row);
}

export async function contractTitle(lookup: Transaction, contractId: string): Promise<string> {
  const [row] = await lookup
    .select({ title: contract.title })
    .from(contract)
    .where(eq(contract.id, brandId(contractId)));
  return orNotFound(row).title;
}

export async function milestoneTitles(lookup: Transaction, milestoneId: string) {
  const [row] = await lookup
    .select({ title: milestone.title, contractTitle: contract.title })
    .from(milestone)
    .innerJoin(contract, eq(contract.id, milestone.contractId))
    .where(eq(milestone.id, brandId(milestoneId)));
  return orNotFound(row);
}

/** What the freelancer works for; the client paid in a fee on top of it. */
export async function milestonePrice(lookup: Transaction, milestoneId: string) {
  const [row] = await lookup
    .select({ amountMinor: milestone.amountMinor, currency: milestone.currency })
    .from(milestone)
    .where(eq(milestone.id, brandId(milestoneId)));
  return moneyDtoOf(orNotFound(row));
}

export async function failureReason(lookup: Transaction, payoutId: string): Promise<string> {
  const [row] = await lookup
    .select({ reason: payout.failureReason })
    .from(payout)
    .where(eq(payout.id, brandId(payoutId)));
  return orNotFound(row).reason ?? '';
}

export async function badgeWords(lookup: Transaction, badgeId: string) {
  const [row] = await lookup
    .select({ title: badge.title, revokedReason: badge.revokedReason })
    .from(badge)
    .where(eq(badge.id, brandId(badgeId)));
  return orNotFound(row);
}

/** Null for somebody who was restored since. */
export async function suspendedReason(lookup: Transaction, accountId: string): Promise<string | null> {
  const [row] = await lookup
    .select({ reason: account.suspendedReason })
    .from(account)
    .where(eq(account.id, brandId(accountId)));
  return orNotFound(row).reason;
}

export async function threadPath(lookup: Transaction, bidId: string): Promise<string> {
  const [row] = await lookup
    .select({ id: thread.id })
    .from(thread)
    .where(eq(thread.bidId, brandId(bidId)));
  return row ? `/messages/${row.id}` : '/messages';
}
