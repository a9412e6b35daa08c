import { asAdmin } from '@assay/testkit/admin';
import { useTestDatabase } from '@assay/testkit/database';
import { expect, it } from 'vitest';
import { allRights } from './apply';
import { otherSchemas } from './other-schemas';

const database = useTestDatabase();

/** Tables and views of each schema that is not PostgreSQL's own. */
async function tablesBySchema(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await asAdmin(
    database.urls.owner,
    (sql) => sql<{ schema: string; tables: string[] }[]>`
      select n.nspname as schema, array_agg(c.relname::text order by c.relname) filter (where c.oid is not null) as tables
      from pg_namespace n left join pg_class c on c.relnamespace = n.oid and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
      where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' group by n.nspname`,
  );
  return new Map(rows.map(({ schema, tables }) => [schema, tables ?? []]));
}

it('every schema of the database is one of the business, or named with the reason why it is not watched', async () => {
  const named = [...allRights.map(({ schema }) => schema), ...Object.keys(otherSchemas)];
  expect(named.toSorted()).toEqual([...(await tablesBySchema()).keys()].toSorted());
});

it.each(allRights)('every table of $schema is watched, or named with the reason why it is not', async (rights) => {
  const { schema, watched, unwatched } = rights;
  const named = [...watched, ...Object.keys(unwatched)];
  expect(named.toSorted()).toEqual((await tablesBySchema()).get(schema));
  expect(Object.values(unwatched).filter((reason) => reason.trim() === '')).toEqual([]);
});

it('every function that acts as the owner looks up names of PostgreSQL first and those of the session last', async () => {
  const definers = await asAdmin(
    database.urls.owner,
    (sql) => sql<{ name: string; settings: string[] | null }[]>`
      select p.oid::regprocedure::text as name, p.proconfig as settings
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname !~ '^pg_'`,
  );
  expect(definers.map(({ name }) => name)).toContain('log.prune_outbox(integer)');
  for (const { name, settings } of definers)
    expect([name, ...(settings ?? [])]).toContain('search_path=pg_catalog, pg_temp');
});
