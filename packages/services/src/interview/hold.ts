import { interview } from '@assay/db/schema/market-jobs';
import { bidStates } from '@assay/domain/bid/states';
import { interviewStates } from '@assay/domain/interview/states';
import { brandId } from '@assay/domain/kernel/id';
import { allows, step } from '@assay/domain/kernel/state-table';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { moveBid } from '../bid/move';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orRefuse, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { interviewFacts } from './event-facts';
import { lockInterview } from './lock-interview';

const holdInput = z.object({ interviewId: z.uuid() });

/** The client records that the talk took place. */
export async function holdInterview(ctx: ServiceContext, input: unknown): Promise<void> {
  const client = requireMember(ctx);
  const { interviewId } = parseInput(holdInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockInterview(unit, brandId(interviewId));
    if (locked.job.clientId !== client.id) throw refused('not_found');
    const row = locked.interview;
    const edge = orRefuse(step(interviewStates, row.state, 'hold'));
    await recordEvent(unit, 'interview.held', {
      changes: [changed('market.interview', row)],
      payload: interviewFacts(row.id, locked),
    });
    await unit.tx
      .update(interview)
      .set({ state: edge.to, heldAt: unit.now, version: row.version + 1 })
      .where(eq(interview.id, row.id));
    // An offer may have been made before the talk; then the bid stays offered.
    if (allows(bidStates, locked.bid.state, 'interview'))
      await moveBid(unit, locked, { command: 'interview', set: { interviewedAt: unit.now } });
  });
}
