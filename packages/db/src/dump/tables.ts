import type { Client } from 'pg';
import { dumpedSchemas, leftOut } from './left-out';

/** A table by its whole name, such as `log.entry`, with the columns that are dumped. */
export type DumpTable = { readonly name: string; readonly columns: readonly string[] };

/**
 * Every table of Assay that the database has, as its catalogue says. Generated columns are computed again, and ids of
 * transactions mean something only in the server that gave them: loaded rows bear the id of the loading transaction.
 * With old ones the relay would wait until a new server has come that far, and an old event could vouch for a new change.
 */
export async function listTables(client: Client): Promise<readonly DumpTable[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select n.nspname || '.' || c.relname as name,
       array_agg(a.attname::text order by a.attnum) filter (
         where a.attgenerated = '' and a.atttypid not in ('xid'::regtype, 'xid8'::regtype)) as columns
     from pg_class c
     join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any ($1)
       and n.nspname || '.' || c.relname <> all ($2)
     group by 1 order by 1`,
    [dumpedSchemas, Object.keys(leftOut)],
  );
  return rows;
}

/** Where a sequence stands. */
export type SequenceState = { readonly name: string; readonly last: string; readonly isCalled: boolean };

export async function readSequences(client: Client): Promise<readonly SequenceState[]> {
  const { rows } = await client.query<{ schemaname: string; sequencename: string }>(
    'select schemaname, sequencename from pg_sequences where schemaname = any ($1) order by 1, 2',
    [dumpedSchemas],
  );
  const states: SequenceState[] = [];
  for (const { schemaname, sequencename } of rows) {
    const name = `${schemaname}.${sequencename}`;
    const { rows: read } = await client.query<{ last: string; isCalled: boolean }>(
      `select last_value::text as last, is_called as "isCalled" from ${quoted(name)}`,
    );
    states.push(...read.map((state) => ({ name, ...state })));
  }
  return states;
}

/** A whole name as SQL takes it. */
export function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part.replaceAll('"', '""')}"`)
    .join('.');
}
