import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import { job } from '@assay/db/schema/market-jobs';
import { jobStates } from '@assay/domain/job/states';
import type { JobId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import type { JobInput } from '@assay/protocol/input/job-input';
import { and, eq } from 'drizzle-orm';
import { valueInReference } from '../exchange/value-in-reference';
import { lockUntilCommit } from '../kernel/advisory-lock';
import { requireMember, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { formDigest } from '../kernel/form-digest';
import { created, recordEvent } from '../kernel/record-event';
import { orNotFound, orRefuse } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { checkJobForm } from './check-form';
import { jobSearchVector } from './search-vector';

/** Opens a job for bids; one form, however often it is sent, opens one. */
export async function postJob(ctx: ServiceContext, input: unknown): Promise<{ jobId: JobId }> {
  const client = requireMember(ctx);
  return inTransaction(ctx, async (unit) => {
    const parsed = checkJobForm(input, unit.now);
    const digest = formDigest(parsed);
    const posted = digest === null ? undefined : await findPosted(unit, client.id, digest);
    if (posted) return { jobId: posted };
    const edge = orRefuse(step(jobStates, 'draft', 'post'));
    const jobId = newId<'job'>();
    await recordPosted(unit, jobId, client.id, parsed);
    const { budget, requestKey: _, ...fields } = parsed;
    await unit.tx.insert(job).values({
      id: jobId,
      version: 1,
      clientId: client.id,
      state: edge.to,
      ...fields,
      formDigest: digest,
      budgetMinor: budget.amountMinor,
      currency: budget.currency,
      postedAt: unit.now,
      search: jobSearchVector(parsed),
    });
    return { jobId };
  });
}

async function findPosted(unit: Unit, clientId: ActingId, digest: string): Promise<JobId | undefined> {
  await lockUntilCommit(unit, `postings_of:${clientId}`);
  const same = and(eq(job.clientId, clientId), eq(job.formDigest, digest));
  const [posted] = await unit.tx.select({ id: job.id }).from(job).where(same);
  return posted?.id;
}

async function recordPosted(unit: Unit, jobId: JobId, clientId: ActingId, input: JobInput): Promise<void> {
  const [client] = await unit.tx.select({ country: account.country }).from(account).where(eq(account.id, clientId));
  await recordEvent(unit, 'job.posted', {
    changes: [created('market.job', jobId)],
    payload: {
      jobId,
      clientId,
      field: input.field,
      skills: input.skills,
      requiredBadge: input.requiredBadge,
      budget: await valueInReference(unit.tx, input.budget, unit.now),
      country: orNotFound(client).country,
      decisionDueAt: input.decisionDueAt.toISOString(),
      anonymousBids: input.anonymousBids,
    },
  });
}
