import { submission } from '@assay/db/schema/market-contracts';
import { brandId } from '@assay/domain/kernel/id';
import { marketRules } from '@assay/domain/market/rules';
import { prose } from '@assay/protocol/input/text';
import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed } from '../kernel/record-event';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockMilestone } from './lock-milestone';
import { moveMilestone } from './move';

const changesInput = z.object({ milestoneId: z.uuid(), request: prose('What should change', { min: 10, max: 5_000 }) });

/** Asks for changes to handed-in work, a bounded number of times; the clock of the automatic approval stops. */
export async function requestChanges(ctx: ServiceContext, input: unknown): Promise<void> {
  const client = requireReader(ctx);
  const { milestoneId, request } = parseInput(changesInput, input);
  await inTransaction(ctx, async (unit) => {
    const locked = await lockMilestone(unit, brandId(milestoneId));
    if (locked.contract.clientId !== client.id) throw refused('not_found');
    const round = locked.milestone.changeRounds + 1;
    if (round > marketRules.changeRoundsMax)
      throw refused('change_rounds_used', { rounds: marketRules.changeRoundsMax });
    const [latest] = await unit.tx
      .select({ id: submission.id, version: submission.version })
      .from(submission)
      .where(eq(submission.milestoneId, locked.milestone.id))
      .orderBy(desc(submission.submittedAt), desc(submission.id))
      .limit(1);
    if (!latest) throw refused('wrong_state', { entity: 'milestone', state: locked.milestone.state });
    await moveMilestone(unit, locked, {
      command: 'request_changes',
      set: { changeRounds: round, autoApproveAt: null },
      says: { round },
      alsoChanges: [changed('market.submission', latest)],
    });
    await unit.tx
      .update(submission)
      .set({ changeRequest: request, version: latest.version + 1 })
      .where(eq(submission.id, latest.id));
  });
}
