import type { Client } from 'pg';
import { dumpedSchemas } from './left-out';

/**
 * Takes every foreign key off and returns how they are put back, which checks all rows at once: tables can then be
 * loaded in any order. Unlike switching off triggers it needs no superuser.
 */
export async function takeOffForeignKeys(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ off: string; on: string }>(
    `select format('alter table %I.%I drop constraint %I', n.nspname, c.relname, k.conname) as off,
       format('alter table %I.%I add constraint %I %s', n.nspname, c.relname, k.conname, pg_get_constraintdef(k.oid)) as on
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and k.conparentid = 0 and n.nspname = any ($1)`,
    [dumpedSchemas],
  );
  for (const { off } of rows) await client.query(off);
  return async () => {
    for (const { on } of rows) await client.query(on);
  };
}
