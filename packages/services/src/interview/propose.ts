import { newId } from '@assay/db/new-id';
import { interview } from '@assay/db/schema/market-jobs';
import { bidStates } from '@assay/domain/bid/states';
import { interviewStates } from '@assay/domain/interview/states';
import { brandId, type InterviewId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { fault } from '@assay/protocol/refusal/field-fault';
import { lockBid } from '../bid/lock-bid';
import { interviewInput } from '@assay/protocol/input/interview-input';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { orRefuse, refused, refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { startThread } from '../thread/start';
import { interviewFacts } from './event-facts';

/** The client proposes times for a talk with a short-listed bidder. */
export async function proposeInterview(ctx: ServiceContext, input: unknown): Promise<{ interviewId: InterviewId }> {
  const client = requireMember(ctx);
  const { bidId, times } = parseInput(interviewInput, input);
  return inTransaction(ctx, async (unit) => {
    const locked = await lockBid(unit, brandId(bidId));
    if (locked.job.clientId !== client.id) throw refused('not_found');
    // Whoever may be interviewed may have one proposed.
    orRefuse(step(bidStates, locked.bid.state, 'interview'));
    const past = times.findIndex((time) => time <= unit.now);
    if (past !== -1) throw refusedField(`times.${past}`, fault('Propose times that are still to come.'));
    await startThread(unit, locked);
    const interviewId = newId<'interview'>();
    await recordEvent(unit, 'interview.proposed', {
      changes: [created('market.interview', interviewId)],
      payload: interviewFacts(interviewId, locked),
    });
    await unit.tx.insert(interview).values({
      id: interviewId,
      version: 1,
      bidId: locked.bid.id,
      state: interviewStates.initial,
      proposedTimes: times.map((time) => time.toISOString()),
    });
    return { interviewId };
  });
}
