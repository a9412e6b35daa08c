import { allRights } from '@assay/db/rights/apply';
import { sql } from 'drizzle-orm';
import type { Market } from './open-market';

/** Watched rows that stand at another version than their last event says: a row without its event, or an event without its row. */
export async function rowFaults({ owner }: Pick<Market, 'owner'>): Promise<string[]> {
  const tables = allRights.flatMap(({ schema, watched }) => watched.map((table) => `${schema}.${table}`));
  const faults: string[] = [];
  for (const table of tables) {
    const rows = await owner.database.execute<{ id: string; stands: number | null; told: number | null }>(sql`
      with told as (
        select row_id as id, max(row_version) as version from log.event_change where table_name = ${table} group by row_id
      )
      select id, stands.version as stands, told.version as told
      from ${sql.raw(table)} stands full join told using (id)
      where stands.version is distinct from told.version`);
    faults.push(...rows.map(({ id, stands, told }) => `${table} ${id} stands at ${stands}, its events say ${told}`));
  }
  return faults;
}
