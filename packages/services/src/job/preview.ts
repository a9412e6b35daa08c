import { account } from '@assay/db/schema/identity';
import type { JobDto } from '@assay/protocol/dto/job';
import { eq } from 'drizzle-orm';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';
import { checkJobForm } from './check-form';

export type JobPreview = Pick<
  JobDto,
  | 'title'
  | 'brief'
  | 'field'
  | 'skills'
  | 'requiredBadge'
  | 'budget'
  | 'milestones'
  | 'questions'
  | 'country'
  | 'decisionDueAt'
>;

/** The job as freelancers would read it; refuses exactly what posting would refuse, and writes nothing. */
export async function previewJob(ctx: ServiceContext, input: unknown): Promise<JobPreview> {
  const client = requireMember(ctx);
  return inTransaction(ctx, async ({ tx, now }) => {
    const { budget, decisionDueAt, ...parsed } = checkJobForm(input, now);
    const [place] = await tx.select({ country: account.country }).from(account).where(eq(account.id, client.id));
    return {
      ...parsed,
      budget: moneyDtoOf(budget),
      decisionDueAt: decisionDueAt.toISOString(),
      country: orNotFound(place).country,
    };
  });
}
