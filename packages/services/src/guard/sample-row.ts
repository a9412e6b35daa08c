import type { Transaction } from '@assay/db/connect';
import { sql } from 'drizzle-orm';

type Column = { readonly name: string; readonly type: string; readonly isNullable: boolean };

const samples: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: `'x'`,
  int2: '1',
  int4: '1',
  int8: '1',
  float4: '1',
  float8: '1',
  bool: 'false',
  timestamptz: 'now()',
  date: 'current_date',
  jsonb: `'{}'::jsonb`,
  bytea: `'\\x00'::bytea`,
  _text: `'{}'::text[]`,
  tsvector: `''::tsvector`,
  xid8: 'pg_current_xact_id()',
};

/** An insert of one made-up row into a table, whose columns are filled by their types; `set` gives some their values. */
export async function sampleInsert(
  tx: Transaction,
  table: string,
  set: Readonly<Record<string, string>> = {},
): Promise<string> {
  const columns = await tx.execute<Column>(sql`
    select a.attname as name, t.typname as type, not a.attnotnull as "isNullable"
    from pg_attribute a join pg_type t on t.oid = a.atttypid
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`);
  const given = columns.filter(({ name, isNullable }) => name in set || !isNullable);
  const values = given.map(({ name, type }) => set[name] ?? samples[type] ?? `'x'`);
  return `insert into ${table} (${given.map(({ name }) => `"${name}"`).join(', ')}) values (${values.join(', ')})`;
}
