import { failingDeadline } from '@assay/db/schema/log';
import { desc } from 'drizzle-orm';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

export type FailingDeadline = typeof failingDeadline.$inferSelect;

const SHOWN = 100;

/** Rows whose deadline could not be met, the latest failure first; for operators. */
export async function listFailingDeadlines(ctx: ServiceContext): Promise<readonly FailingDeadline[]> {
  requireOperator(ctx);
  return ctx.database.select().from(failingDeadline).orderBy(desc(failingDeadline.failedAt)).limit(SHOWN);
}
