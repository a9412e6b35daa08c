import { useTestDatabase } from '@assay/testkit/database';
import { asAdmin } from '@assay/testkit/admin';
import { expect, it } from 'vitest';
import { allRights } from '@assay/db/rights/apply';
import { heldColumns } from './held-columns';

const database = useTestDatabase();

it('every column that can hold words or documents is listed with what becomes of it, and no other', async () => {
  const schemas = allRights.map(({ schema }) => schema);
  const rows = await asAdmin(
    database.urls.owner,
    (sql) => sql<{ name: string; columns: string[] }[]>`
      select c.oid::regclass::text as name,
        coalesce(array_agg(a.attname::text) filter (
          where format_type(a.atttypid, null) in ('text', 'text[]', 'jsonb', 'json', 'bytea', 'tsvector', 'character varying')
        ), '{}') as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace::regnamespace::text = any (${schemas})
      group by c.oid`,
  );
  const found = Object.fromEntries(rows.map(({ name, columns }) => [name, columns.toSorted()]));
  const listed = Object.fromEntries(
    Object.entries(heldColumns).map(([name, fates]) => [name, Object.keys(fates).toSorted()]),
  );
  expect(listed).toEqual(found);
});
