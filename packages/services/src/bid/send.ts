import { newId } from '@assay/db/new-id';
import { bid } from '@assay/db/schema/market-jobs';
import { bidStates } from '@assay/domain/bid/states';
import { brandId, type BidId } from '@assay/domain/kernel/id';
import { bidInput } from '@assay/protocol/input/bid-input';
import { fault } from '@assay/protocol/refusal/field-fault';
import { and, eq } from 'drizzle-orm';
import { lockUntilCommit } from '../kernel/advisory-lock';
import { valueInReference } from '../exchange/value-in-reference';
import { currentFees } from '../fees/current-policy';
import { lockJob } from '../job/lock-job';
import { requireMember, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { formDigest } from '../kernel/form-digest';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { refused, RefusedError } from '../kernel/refused';
import { breaksUnique, inTransaction, type Unit } from '../kernel/transaction';
import { checkMayBid } from './check-may-bid';
import { bidFacts } from './event-facts';

/**
 * Sends a bid on an open job of somebody else. It keeps the fees in force now, also in the contract that may follow. One
 * form, however often it is sent, sends one, also when that was withdrawn in between.
 */
export async function sendBid(ctx: ServiceContext, input: unknown): Promise<{ bidId: BidId }> {
  const freelancer = requireMember(ctx);
  const parsed = parseInput(bidInput, input);
  try {
    return await inTransaction(ctx, async (unit) => {
      const job = await lockJob(unit, brandId(parsed.jobId));
      // Two bids sent at once would both count themselves into the last free place.
      await lockUntilCommit(unit, `bids_of:${freelancer.id}`);
      const digest = formDigest(parsed);
      const sent = digest === null ? undefined : await findSent(unit, freelancer.id, digest);
      if (sent) return { bidId: sent };
      await checkMayBid(unit, freelancer.id, job);
      checkAnswers(parsed.answers, job.questions);
      if (parsed.price.currency !== job.currency) throw refused('currency_mismatch', { currency: job.currency });
      const fees = await currentFees(unit.tx);
      if (parsed.policyVersion !== undefined && parsed.policyVersion !== fees.policyVersion)
        throw refused('fees_changed');
      const bidId = newId<'bid'>();
      const facts = await bidFacts(unit, { id: bidId, freelancerId: freelancer.id }, job);
      await recordEvent(unit, 'bid.sent', {
        changes: [created('market.bid', bidId)],
        payload: {
          ...facts,
          price: await valueInReference(unit.tx, parsed.price, unit.now),
          feePolicy: fees.policyVersion,
        },
      });
      await unit.tx.insert(bid).values({
        id: bidId,
        version: 1,
        jobId: job.id,
        freelancerId: freelancer.id,
        state: bidStates.initial,
        amountMinor: parsed.price.amountMinor,
        currency: parsed.price.currency,
        fees,
        note: parsed.note,
        milestones: parsed.milestones,
        answers: parsed.answers,
        formDigest: digest,
      });
      return { bidId };
    });
  } catch (error) {
    if (breaksUnique(error, 'bid_one_live')) throw refused('already_bid');
    throw error;
  }
}

async function findSent({ tx }: Unit, freelancerId: ActingId, digest: string): Promise<BidId | undefined> {
  const [sent] = await tx
    .select({ id: bid.id })
    .from(bid)
    .where(and(eq(bid.freelancerId, freelancerId), eq(bid.formDigest, digest)));
  return sent?.id;
}

function checkAnswers(answers: readonly string[], questions: readonly string[]): void {
  const missing = questions.flatMap((_, index) => (answers[index] ? [] : [index]));
  if (missing.length === 0 && answers.length === questions.length) return;
  const asked = fault('The client asks for an answer to this question.');
  const places = missing.length > 0 ? missing : [0];
  throw new RefusedError({
    code: 'invalid_input',
    fields: Object.fromEntries(places.map((index) => [`answers.${index}`, asked])),
  });
}
