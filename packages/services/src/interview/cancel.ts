import { interview } from '@assay/db/schema/market-jobs';
import { interviewStates } from '@assay/domain/interview/states';
import { brandId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { interviewFacts } from './event-facts';
import { lockInterview } from './lock-interview';

const cancelInput = z.object({ interviewId: z.uuid() });

/** Either side calls the talk off. */
export async function cancelInterview(ctx: ServiceContext, input: unknown): Promise<void> {
  const party = requireReader(ctx);
  const { interviewId } = parseInput(cancelInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockInterview(unit, brandId(interviewId));
    if (locked.job.clientId !== party.id && locked.bid.freelancerId !== party.id) throw refused('not_found');
    const row = locked.interview;
    const edge = orRefuse(step(interviewStates, row.state, 'cancel'));
    await recordEvent(unit, 'interview.cancelled', {
      changes: [changed('market.interview', row)],
      payload: interviewFacts(row.id, locked),
    });
    await unit.tx
      .update(interview)
      .set({ state: edge.to, version: row.version + 1 })
      .where(eq(interview.id, row.id));
  });
}
