import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import { report } from '@assay/db/schema/market-contracts';
import { job, message, thread } from '@assay/db/schema/market-jobs';
import { profile } from '@assay/db/schema/market-people';
import { brandId, type ReportId } from '@assay/domain/kernel/id';
import { reportStates } from '@assay/domain/report/states';
import { prose } from '@assay/protocol/input/text';
import { and, eq, or } from 'drizzle-orm';
import { z } from 'zod';
import { isReadable } from '../job/is-readable';
import { requireMember, type ActingId } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { created, recordEvent } from '../kernel/record-event';
import { refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';

const reportInput = z.object({
  subjectKind: z.enum(['job', 'profile', 'message']),
  subjectId: z.uuid(),
  reason: prose('The reason', { min: 10, max: 3_000 }),
});

/** Tells the operators about a job, a profile or a message that one can see. */
export async function fileReport(ctx: ServiceContext, input: unknown): Promise<{ reportId: ReportId }> {
  const reporter = requireMember(ctx);
  const parsed = parseInput(reportInput, input);
  return inTransaction(ctx, async (unit) => {
    if (!(await canSee(unit, reporter.id, parsed))) throw refused('not_found');
    const reportId = newId<'report'>();
    const { reason, ...subject } = parsed;
    await recordEvent(unit, 'report.filed', {
      changes: [created('market.report', reportId)],
      payload: { reportId, ...subject, reporterId: reporter.id },
    });
    await unit.tx
      .insert(report)
      .values({ id: reportId, version: 1, reporterId: reporter.id, ...subject, reason, state: reportStates.initial });
    return { reportId };
  });
}

async function canSee(
  { tx }: Unit,
  reporter: ActingId,
  { subjectKind, subjectId }: z.output<typeof reportInput>,
): Promise<boolean> {
  switch (subjectKind) {
    case 'job': {
      const found = tx.select({ state: job.state, clientId: job.clientId }).from(job);
      return (await found.where(eq(job.id, brandId(subjectId)))).some((row) => isReadable(row, reporter));
    }
    case 'profile': {
      const found = tx.select({ id: profile.id }).from(profile).innerJoin(account, eq(account.id, profile.id));
      const isOpen = and(eq(profile.isPublic, true), eq(account.state, 'active'));
      return (await found.where(and(eq(profile.id, brandId(subjectId)), isOpen))).length > 0;
    }
    case 'message': {
      const isParty = or(eq(thread.clientId, reporter), eq(thread.freelancerId, reporter));
      const found = tx.select({ id: message.id }).from(message).innerJoin(thread, eq(thread.id, message.threadId));
      return (await found.where(and(eq(message.id, brandId(subjectId)), isParty))).length > 0;
    }
  }
}
