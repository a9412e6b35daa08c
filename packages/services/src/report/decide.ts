import { account } from '@assay/db/schema/identity';
import { report } from '@assay/db/schema/market-contracts';
import { job } from '@assay/db/schema/market-jobs';
import { jobStates } from '@assay/domain/job/states';
import { type AccountId, brandId } from '@assay/domain/kernel/id';
import { step } from '@assay/domain/kernel/state-table';
import { reportStates } from '@assay/domain/report/states';
import { prose } from '@assay/protocol/input/text';
import { says } from '@assay/protocol/refusal/field-fault';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { closeBidsOfJob } from '../bid/close-of-job';
import { lockJob } from '../job/lock-job';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { orNotFound, orRefuse } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';

const decideInput = z.object({
  reportId: z.uuid(),
  verdict: z.enum(['uphold', 'dismiss'], says('Choose a verdict.')),
  note: prose('The note', { min: 3, max: 3_000 }),
  /** Take the reported job down with the verdict. */
  removeJob: z.boolean().default(false),
});

/** An operator decides a report, and may remove the reported job with it. */
export async function decideReport(ctx: ServiceContext, input: unknown): Promise<void> {
  const operator = requireOperator(ctx);
  const { reportId, verdict, note, removeJob } = parseInput(decideInput, input);
  await inTransaction(ctx, async (unit) => {
    const [locked] = await unit.tx
      .select()
      .from(report)
      .where(eq(report.id, brandId(reportId)))
      .for('update');
    const row = orNotFound(locked);
    const edge = orRefuse(step(reportStates, row.state, verdict));
    const subject = { reportId: row.id, subjectKind: row.subjectKind, subjectId: row.subjectId };
    await recordEvent(unit, verdict === 'uphold' ? 'report.upheld' : 'report.dismissed', {
      changes: [changed('market.report', row)],
      payload: { ...subject, decidedBy: operator.id },
    });
    await unit.tx
      .update(report)
      .set({
        state: edge.to,
        decidedBy: operator.id,
        decidedAt: unit.now,
        decisionNote: note,
        reason: (await isClosed(unit, row.reporterId)) ? null : row.reason,
        version: row.version + 1,
      })
      .where(eq(report.id, row.id));
    if (removeJob && verdict === 'uphold' && row.subjectKind === 'job') await takeDown(unit, row.subjectId, note);
  });
}

/** Whoever closed the account while the report was open is forgotten with its decision. */
async function isClosed({ tx }: Unit, reporterId: AccountId): Promise<boolean> {
  const [reporter] = await tx.select({ state: account.state }).from(account).where(eq(account.id, reporterId));
  return orNotFound(reporter).state === 'closed';
}

async function takeDown(unit: Unit, jobId: string, reason: string): Promise<void> {
  const row = await lockJob(unit, brandId(jobId));
  const edge = orRefuse(step(jobStates, row.state, 'remove'));
  await recordEvent(unit, 'job.removed', {
    changes: [changed('market.job', row)],
    payload: { jobId: row.id, clientId: row.clientId },
  });
  await unit.tx
    .update(job)
    .set({ state: edge.to, removedReason: reason, closedAt: unit.now, version: row.version + 1 })
    .where(eq(job.id, row.id));
  await closeBidsOfJob(unit, row);
}
