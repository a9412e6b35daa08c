import { account } from '@assay/db/schema/identity';
import { report } from '@assay/db/schema/market-contracts';
import { job, message } from '@assay/db/schema/market-jobs';
import { profile } from '@assay/db/schema/market-people';
import type { ReportState } from '@assay/domain/report/states';
import { and, desc, eq, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { instantText } from '../kernel/instant-text';
import { cutPage, pageInput, readCursor, type Page } from '../kernel/page';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';

export type ReportDto = {
  readonly id: string;
  readonly at: string;
  readonly state: ReportState;
  readonly subjectKind: 'job' | 'profile' | 'message';
  readonly subjectId: string;
  /** Title of the job, slug of the profile, text of the message: what the operator judges. */
  readonly subject: string | null;
  /** Whether the reported job can still be taken down. */
  readonly jobIsOpen: boolean;
  readonly reporterId: string;
  readonly reporter: string;
  /** Null once it was erased with the account of the reporter. */
  readonly reason: string | null;
  readonly filedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
};

const listInput = pageInput.extend({ which: z.enum(['open', 'decided']).catch('open') });

const decider = alias(account, 'decider');

/** Reports that wait for a decision, or those that were decided, newest first; for operators. */
export async function listReports(ctx: ServiceContext, input: unknown): Promise<Page<ReportDto>> {
  requireOperator(ctx);
  const { which, cursor, limit } = parseInput(listInput, input);
  const after = readCursor(cursor);
  const rows = await inTransaction(ctx, ({ tx }) =>
    tx
      .select({
        ...reportColumns,
        at: instantText(report.filedAt),
        subject: sql<string | null>`coalesce(${job.title}, ${profile.slug}, ${message.body})`,
        jobIsOpen: sql<boolean>`coalesce(${job.state} = 'open', false)`,
        reporter: account.displayName,
        decidedBy: decider.displayName,
      })
      .from(report)
      .innerJoin(account, eq(account.id, report.reporterId))
      .leftJoin(decider, eq(decider.id, report.decidedBy))
      .leftJoin(job, subjectIs('job', job.id))
      .leftJoin(profile, subjectIs('profile', profile.id))
      .leftJoin(message, subjectIs('message', message.id))
      .where(
        and(
          which === 'open' ? eq(report.state, 'open') : ne(report.state, 'open'),
          after ? sql`(${report.filedAt}, ${report.id}) < (${after.at}::timestamptz, ${after.id}::uuid)` : undefined,
        ),
      )
      .orderBy(desc(report.filedAt), desc(report.id))
      .limit(limit + 1),
  );
  return cutPage(rows, limit);
}

const reportColumns = {
  id: report.id,
  state: report.state,
  subjectKind: report.subjectKind,
  subjectId: report.subjectId,
  reporterId: report.reporterId,
  reason: report.reason,
  filedAt: report.filedAt,
  decidedAt: report.decidedAt,
  note: report.decisionNote,
};

function subjectIs(kind: ReportDto['subjectKind'], id: typeof job.id | typeof profile.id | typeof message.id) {
  return and(eq(report.subjectKind, kind), sql`${id} = ${report.subjectId}::uuid`);
}
