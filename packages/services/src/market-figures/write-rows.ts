import type { Transaction } from '@assay/db/connect';
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core';

type Rows<Table extends PgTable> = readonly Table['$inferInsert'][];

/**
 * Writes rows as one parameter however many there are; each that is there already becomes what `set` says of it.
 *
 * @param key the columns by which a row is known
 * @param set of a column, given the value that the new row has for it
 */
export async function writeRows<Table extends PgTable>(
  tx: Transaction,
  table: Table,
  rows: Rows<Table>,
  key: readonly PgColumn[],
  set: (column: PgColumn, given: SQL) => SQL,
): Promise<void> {
  if (rows.length === 0) return;
  const columns = Object.entries(getTableColumns(table));
  const records = rows.map((row) =>
    Object.fromEntries(columns.map(([name, column]) => [column.name, Reflect.get(row, name)])),
  );
  const kept = columns.filter(([, column]) => !key.includes(column));
  const changes = kept.map(([, column]) => {
    const name = sql.identifier(column.name);
    return sql`${name} = ${set(column, sql`excluded.${name}`)}`;
  });
  await tx.execute(sql`
    insert into ${table}
    select * from jsonb_populate_recordset(null::log.${sql.identifier(getTableConfig(table).name)}, ${jsonOf(records)}::jsonb)
    on conflict (${sql.join(
      key.map(({ name }) => sql.identifier(name)),
      sql`, `,
    )})
    do update set ${sql.join(changes, sql`, `)}`);
}

/** Sums are longer than the numbers of JSON. */
function jsonOf(records: readonly object[]): string {
  return JSON.stringify(records, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
