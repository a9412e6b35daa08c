import { interview } from '@assay/db/schema/market-jobs';
import { interviewStates } from '@assay/domain/interview/states';
import { brandId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { fault } from '@assay/protocol/refusal/field-fault';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse, refused, refusedField } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { interviewFacts } from './event-facts';
import { lockInterview } from './lock-interview';

const agreeInput = z.object({ interviewId: z.uuid(), time: z.string() });

/** The bidder takes one of the proposed times. */
export async function agreeInterview(ctx: ServiceContext, input: unknown): Promise<void> {
  const freelancer = requireMember(ctx);
  const { interviewId, time } = parseInput(agreeInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockInterview(unit, brandId(interviewId));
    if (locked.bid.freelancerId !== freelancer.id) throw refused('not_found');
    const row = locked.interview;
    if (!row.proposedTimes.includes(time)) throw refusedField('time', fault('Choose one of the proposed times.'));
    const edge = orRefuse(step(interviewStates, row.state, 'agree'));
    const agreedTime = new Date(time);
    await recordEvent(unit, 'interview.agreed', {
      changes: [changed('market.interview', row)],
      payload: { ...interviewFacts(row.id, locked), agreedTime: agreedTime.toISOString() },
    });
    await unit.tx
      .update(interview)
      .set({ state: edge.to, agreedTime, version: row.version + 1 })
      .where(eq(interview.id, row.id));
  });
}
