import type { Database } from '@assay/db/connect';
import { failingDeadline } from '@assay/db/schema/log';
import type { DeadlineName } from '@assay/domain/deadline/name';
import { count } from 'drizzle-orm';

/** How many rows could not be met, by deadline; those without any are left out. */
export async function countFailing(database: Database): Promise<ReadonlyMap<DeadlineName, number>> {
  const rows = await database
    .select({ deadline: failingDeadline.deadline, rows: count() })
    .from(failingDeadline)
    .groupBy(failingDeadline.deadline);
  return new Map(rows.map(({ deadline, rows: failing }) => [deadline, failing]));
}
