import { milestone } from '@assay/db/schema/market-contracts';
import type { AccountId, ContractId, MilestoneId } from '@assay/domain/kernel/id';
import { asc, eq } from 'drizzle-orm';
import { acceptOffer } from '../bid/accept-offer';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { shortlistBid } from '../bid/shortlist';
import { postJob } from '../job/post';
import { RefusedError } from '../kernel/refused';
import { applyChanges } from '../kernel/apply-changes';
import { inTransaction } from '../kernel/transaction';
import { lockMilestone } from '../milestone/lock-milestone';
import { submitWork } from '../milestone/submit';
import { planRelease } from '../payment/release';
import { startPayment } from '../payment/start';
import { bidForm, jobForm, type Market } from './fixture';

export type TestContract = {
  readonly client: AccountId;
  readonly freelancer: AccountId;
  readonly contractId: ContractId;
  /** EUR 1,000 and EUR 500, unless the plan says otherwise. */
  readonly milestones: readonly MilestoneId[];
};

/** A contract as it comes about in the product: posted, bid for, offered and accepted. `terms` change job and bid alike. */
export async function agreeContract(market: Market, terms: Record<string, unknown> = {}): Promise<TestContract> {
  const client = await market.member('Clara Client');
  const bidder = await market.member('Farid Freelancer', 'FR');
  const { jobId } = await postJob(market.as(client), jobForm(terms));
  const { bidId } = await sendBid(market.as(bidder), bidForm(jobId, terms));
  await shortlistBid(market.as(client), { bidId });
  await offerBid(market.as(client), { bidId });
  const { contractId } = await acceptOffer(market.as(bidder), { bidId });
  const rows = await market.owner.database
    .select({ id: milestone.id })
    .from(milestone)
    .where(eq(milestone.contractId, contractId))
    .orderBy(asc(milestone.position));
  return { client, freelancer: bidder, contractId, milestones: rows.map(({ id }) => id) };
}

export function firstMilestone({ milestones }: TestContract): MilestoneId {
  const [id] = milestones;
  if (id === undefined) throw new Error('a contract has a milestone');
  return id;
}

/** Funds the milestone and hands work in for it. */
export async function fundAndSubmit(
  market: Market,
  { client, freelancer }: TestContract,
  milestoneId: MilestoneId,
): Promise<void> {
  await startPayment(market.as(client), { milestoneId });
  await submitWork(market.as(freelancer), { milestoneId, note: 'Here it is.' });
}

/** What approval does with the money of a handed-in milestone. */
export async function release(market: Market, milestoneId: MilestoneId): Promise<void> {
  await inTransaction(market.system('approve'), async (unit) => {
    await applyChanges(unit, [await planRelease(unit, await lockMilestone(unit, milestoneId), 'timer')]);
  });
}

export type Outcomes = { readonly done: number; readonly refused: readonly string[] };

/** Runs the same act many times at once: how often it was done, and with which codes the others were refused. */
export async function inParallel(times: number, act: () => Promise<unknown>): Promise<Outcomes> {
  const settled = await Promise.allSettled(Array.from({ length: times }, act));
  const refusedCodes = settled.flatMap((outcome) => (outcome.status === 'rejected' ? [codeOf(outcome.reason)] : []));
  return { done: times - refusedCodes.length, refused: [...new Set(refusedCodes)] };
}

/** The code of a refusal; any other error fails the test. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  const [outcome] = await Promise.allSettled([work]);
  return outcome.status === 'rejected' ? codeOf(outcome.reason) : 'done';
}

function codeOf(reason: unknown): string {
  if (reason instanceof RefusedError) return reason.refusal.code;
  throw reason;
}
