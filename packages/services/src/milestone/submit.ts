import { newId } from '@assay/db/new-id';
import { submission } from '@assay/db/schema/market-contracts';
import { brandId, type SubmissionId } from '@assay/domain/kernel/id';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { prose } from '@assay/protocol/input/text';
import { z } from 'zod';
import { storeFile, uploadInput } from '../file/store';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created } from '../kernel/record-event';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { lockMilestone } from './lock-milestone';
import { moveMilestone } from './move';

const submitInput = z.object({
  milestoneId: z.uuid(),
  note: prose('The note', { min: 3, max: 10_000 }),
  file: uploadInput.nullable().default(null),
});

/**
 * Hands in work for a funded milestone, with a file if there is one. The clock of the automatic approval starts.
 * A suspended freelancer may still deliver what is under contract.
 */
export async function submitWork(ctx: ServiceContext, input: unknown): Promise<{ submissionId: SubmissionId }> {
  const freelancer = requireReader(ctx);
  const { milestoneId, note, file } = parseInput(submitInput, input);
  return inTransaction(ctx, async (unit) => {
    const locked = await lockMilestone(unit, brandId(milestoneId));
    if (locked.contract.freelancerId !== freelancer.id) throw refused('not_found');
    const submissionId = newId<'submission'>();
    const fileId = file ? await storeFile(unit, file, freelancer.id) : null;
    const autoApproveAt = daysAfter(unit.now, marketRules.autoApproveDays);
    await moveMilestone(unit, locked, {
      command: 'submit',
      set: { submittedAt: unit.now, autoApproveAt },
      says: {
        submissionId,
        round: locked.milestone.changeRounds + 1,
        dueAt: locked.milestone.dueAt.toISOString(),
        autoApproveAt: autoApproveAt.toISOString(),
      },
      alsoChanges: [created('market.submission', submissionId)],
    });
    await unit.tx
      .insert(submission)
      .values({ id: submissionId, version: 1, milestoneId: locked.milestone.id, note, fileId });
    return { submissionId };
  });
}
