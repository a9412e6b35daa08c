import { report } from '@assay/db/schema/market-contracts';
import type { AccountId } from '@assay/domain/kernel/id';
import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import type { Unit } from '../kernel/transaction';

type ReportVersion = Pick<typeof report.$inferSelect, 'id' | 'version'>;

/** Locked: the decided reports of somebody that still say why; an open one keeps its reason until it is decided. */
export async function decidedReportsBy({ tx }: Unit, reporterId: AccountId): Promise<ReportVersion[]> {
  return tx
    .select({ id: report.id, version: report.version })
    .from(report)
    .where(and(eq(report.reporterId, reporterId), ne(report.state, 'open'), isNotNull(report.reason)))
    .for('update');
}

/** Erases what the reporter wrote; the event that vouches for it is the caller's. */
export async function forgetReasons({ tx }: Unit, reports: readonly ReportVersion[]): Promise<void> {
  if (reports.length === 0) return;
  const ids = reports.map(({ id }) => id);
  await tx
    .update(report)
    .set({ reason: null, version: sql`${report.version} + 1` })
    .where(inArray(report.id, ids));
}
