import type { Transaction } from '@assay/db/connect';
import { impactRun } from '@assay/db/schema/impact';
import type { ImpactSource } from '@assay/protocol/dto/impact';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';

type Row = typeof impactRun.$inferSelect;

const newestFirst = [desc(impactRun.requestedAt), desc(impactRun.id)];

export async function findNewestDone(tx: Transaction, source: ImpactSource): Promise<Row | undefined> {
  const [row] = await tx
    .select()
    .from(impactRun)
    .where(and(eq(impactRun.source, source), eq(impactRun.state, 'done')))
    .orderBy(...newestFirst)
    .limit(1);
  return row;
}

/** Whatever became of it. */
export async function findNewest(tx: Transaction, source: ImpactSource): Promise<Row | undefined> {
  const [row] = await tx
    .select()
    .from(impactRun)
    .where(eq(impactRun.source, source))
    .orderBy(...newestFirst)
    .limit(1);
  return row;
}

/** The one that waits or is under way; the unique index lets there be no second. */
export async function findOpen(tx: Transaction, source: ImpactSource): Promise<Row['id']> {
  const [row] = await tx
    .select({ id: impactRun.id })
    .from(impactRun)
    .where(and(eq(impactRun.source, source), inArray(impactRun.state, ['waiting', 'running'])));
  return orNotFound(row).id;
}
