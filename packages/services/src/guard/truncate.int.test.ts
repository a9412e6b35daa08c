import { allRights } from '@assay/db/rights/apply';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { useMarket } from '../testing/fixture';
import { attempt, undoing } from './undoing';

// A truncate passes by every trigger on rows, so that it has guards of its own.

const market = useMarket();
/** What PostgreSQL says of a truncate that was done, instead of a number of rows. */
const uncounted = null;
const schemas = allRights.map(({ schema }) => schema);
const named = (pick: (rights: (typeof allRights)[number]) => readonly string[]) =>
  allRights.flatMap((rights) => pick(rights).map((table) => `${rights.schema}.${table}`));
const watched = named((rights) => rights.watched);
const writtenOnce = named(({ insertOnly, pruned = {} }) => [...insertOnly, ...Object.keys(pruned)]);

async function everyTable(): Promise<string[]> {
  const rows = await market.owner.database.execute<{ name: string }>(sql`
    select oid::regclass::text as name from pg_class
    where relkind in ('r', 'p') and relnamespace::regnamespace::text = any (${`{${schemas.join(',')}}`}::text[])`);
  return rows.map(({ name }) => name);
}

describe('the trigger against truncating', () => {
  const guards = [
    ...watched.map((table) => [table, 'watch_truncate'] as const),
    ...writtenOnce.map((table) => [table, 'insert_only'] as const),
  ];

  it.each(guards)('%s: %s refuses the owner, and without it nothing does', async (table, trigger) => {
    await undoing(market, async (tx) => {
      // no trigger but those that are set to fire always
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql.raw(`alter table ${table} enable always trigger ${trigger}`));
      expect(await attempt(tx, `truncate ${table} cascade`)).toBe('AS003');
      await tx.execute(sql.raw(`alter table ${table} disable trigger ${trigger}`));
      expect(await attempt(tx, `truncate ${table} cascade`)).toBe(uncounted);
    });
  });
});

describe('the right to truncate', () => {
  it.each(['assay_marketplace', 'assay_skill_tests', 'assay_worker'])(
    '%s has it on no table, and with it nothing else would refuse',
    async (group) => {
      const tables = await everyTable();
      expect(tables.length).toBeGreaterThan(watched.length);
      await undoing(market, async (tx) => {
        await tx.execute(sql`set local session_replication_role = replica`);
        const asGroup = async (): Promise<(string | number)[]> => {
          await tx.execute(sql.raw(`set local role ${group}`));
          const outcomes = [];
          for (const table of tables) outcomes.push(await attempt(tx, `truncate ${table} cascade`));
          await tx.execute(sql`reset role`);
          return outcomes;
        };
        expect(new Set(await asGroup())).toEqual(new Set(['42501']));
        await tx.execute(sql.raw(`grant truncate on all tables in schema ${schemas.join(', ')} to ${group}`));
        expect(new Set(await asGroup())).toEqual(new Set([uncounted]));
      });
    },
  );
});
