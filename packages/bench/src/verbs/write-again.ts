import { newId } from '@assay/db/new-id';
import type postgres from 'postgres';
import type { Written, WrittenRow } from './written';

/** Ids of one story in a fixed order, so that those of another can take their places. */
export type Places = readonly string[];

/** What a call wrote for one story, to be written for others by plain SQL. */
export type Template = { readonly written: Written; readonly places: Places };

/** A series of its own, which the services never reach. */
let lastSequence = 1_000_000;

/** The same events and rows for another story, with new ids where the call made new ones. */
export function adapt({ written, places }: Template, others: Places): Written {
  if (places.length !== others.length) throw new Error('the stories do not have the same parts');
  const replaced = new Map(places.map((id, index) => [id, others[index] ?? id]));
  for (const { id, version } of written.rows) if (version === 1 && !replaced.has(id)) replaced.set(id, newId());
  for (const { values } of written.rows) {
    if (typeof values['transaction_id'] === 'string' && !replaced.has(values['transaction_id']))
      replaced.set(values['transaction_id'], newId());
    for (const column of ['number', 'reference']) {
      const unique = values[column];
      if (typeof unique === 'string') replaced.set(unique, `${unique.slice(0, 12)}-${(lastSequence += 1)}`);
    }
  }
  const adapted = substitute(written, replaced);
  return { ...adapted, rows: adapted.rows.map(withSequence) };
}

function substitute(written: Written, replaced: ReadonlyMap<string, string>): Written {
  const pattern = new RegExp(
    [...replaced.keys()].map((text) => text.replaceAll(/[^\w-]/g, String.raw`\$&`)).join('|'),
    'g',
  );
  return asWritten(JSON.parse(JSON.stringify(written).replaceAll(pattern, (text) => replaced.get(text) ?? text)));
}

/** Only strings were replaced by strings, so that the shape is the one that was written out. */
function asWritten(value: unknown): Written {
  return value as Written;
}

function withSequence(row: WrittenRow): WrittenRow {
  return 'sequence' in row.values ? { ...row, values: { ...row.values, sequence: (lastSequence += 1) } } : row;
}

/**
 * Writes them as somebody would who has nothing but the database in mind: lock what changes, all events in one statement,
 * the new rows of a table in one, the changed rows one by one. Every trigger, constraint and row rule applies.
 */
export async function writeAgain(client: postgres.Sql, acting: string, { events, rows }: Written): Promise<void> {
  const requestId = newId();
  await client.begin(async (sql) => {
    await sql`select set_config('assay.acting', ${acting}, true)`;
    for (const [table, changed] of byTable(rows.filter(({ version }) => version > 1)))
      await sql`select id from ${sql(table)} where id = any(${changed.map(({ id }) => id)}) order by id for update`;
    const listed = JSON.stringify(events.map((event) => ({ ...event, id: newId(), request_id: requestId })));
    await sql`
      with listed as (select * from jsonb_populate_recordset(null::log.outbox, ${listed}::text::jsonb)),
      event as (
        insert into log.outbox (id, kind, kind_version, actor, request_id, changes, payload)
        select id, kind, kind_version, actor, request_id, changes, payload from listed
      )
      insert into log.event_change (table_name, row_id, row_version, event_id)
      select change ->> 'table', (change ->> 'id')::uuid, (change ->> 'version')::int, id
      from listed, jsonb_array_elements(changes) as change`;
    for (const [table, added] of byTable(rows.filter(({ version }) => version === 1))) await insert(sql, table, added);
    for (const row of rows.filter(({ version }) => version > 1)) await update(sql, row);
  });
}

async function insert(sql: postgres.TransactionSql, table: string, rows: readonly WrittenRow[]): Promise<void> {
  const columns = sql(Object.keys(rows[0]?.values ?? {}));
  const listed = JSON.stringify(rows.map(({ values }) => values));
  await sql`
    insert into ${sql(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql(table)}, ${listed}::text::jsonb)`;
}

async function update(sql: postgres.TransactionSql, { table, id, values }: WrittenRow): Promise<void> {
  const columns = sql(Object.keys(values));
  await sql`
    update ${sql(table)} set (${columns}) =
      (select ${columns} from jsonb_populate_record(null::${sql(table)}, ${JSON.stringify(values)}::text::jsonb))
    where id = ${id}`;
}

function byTable(rows: readonly WrittenRow[]): Map<string, WrittenRow[]> {
  const tables = new Map<string, WrittenRow[]>();
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return tables;
}
