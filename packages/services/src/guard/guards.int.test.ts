import { randomUUID } from 'node:crypto';
import type { Transaction } from '@assay/db/connect';
import { allRights } from '@assay/db/rights/apply';
import { guardedTables } from '@assay/db/rights/row-rules';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { deliveryOf, only } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { sampleInsert } from './sample-row';
import { attempt, undoing } from './undoing';
import { uniqueGuards } from './unique-guards';

// Each guard is shown to hold, and then taken away in a transaction that is rolled back, to show that nothing else held.

const market = useMarket();

type UniqueIndex = {
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
  /** The key of a row that is told apart by nothing but its id. */
  readonly isPlainKey: boolean;
};

async function uniqueIndexes(): Promise<UniqueIndex[]> {
  const owned = `{${allRights.map(({ schema }) => schema).join(',')}}`;
  const rows = await market.owner.database.execute<UniqueIndex>(sql`
    select c.relname as name, i.indrelid::regclass::text as table, i.indisprimary and i.indnatts = 1 as "isPlainKey",
      (select array_agg(a.attname::text) from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any (i.indkey)) as columns
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indisunique and not c.relispartition and c.relnamespace::regnamespace::text = any (${owned}::text[])`);
  return [...rows];
}

async function dropUnique(tx: Transaction, { name, table }: UniqueIndex): Promise<void> {
  await tx.execute(sql.raw(`alter table ${table} drop constraint if exists ${name} cascade`));
  const schema = table.split('.')[0];
  await tx.execute(sql.raw(`drop index if exists ${schema}.${name}`));
}

describe('a unique index', () => {
  it('stands in the list with what it is against, and nothing else does', async () => {
    const names = (await uniqueIndexes()).flatMap(({ name, isPlainKey }) => (isPlainKey ? [] : [name]));
    expect(Object.keys(uniqueGuards).toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(uniqueGuards))('%s', async (name, { where = {} }) => {
    const all = await uniqueIndexes();
    const guard = only(all.filter((index) => index.name === name));
    await undoing(market, async (tx) => {
      // neither events nor foreign keys are what is looked at here
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql.raw(`delete from ${guard.table}`));
      const row = await sampleInsert(tx, guard.table, { ...(await sameIds(tx, guard)), ...quoted(where) });
      for (const other of all) if (other.table === guard.table && other.name !== name) await dropUnique(tx, other);
      expect(await attempt(tx, row)).toBe(1);
      expect(await attempt(tx, row)).toBe('23505');
      await dropUnique(tx, guard);
      expect(await attempt(tx, row)).toBe(1);
    });
  });
});

/** One id for every column of the index that holds ids, so that two rows have the same. */
async function sameIds(tx: Transaction, { table, columns }: UniqueIndex): Promise<Record<string, string>> {
  const rows = await tx.execute<{ column: string }>(sql`
    select a.attname as column from pg_attribute a
    where a.attrelid = ${table}::regclass and a.atttypid = 'uuid'::regtype
      and a.attname = any (${`{${columns.join(',')}}`}::text[])`);
  return Object.fromEntries(rows.map(({ column }) => [column, `'${randomUUID()}'`]));
}

function quoted(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([column, value]) => [column, `'${value}'`]));
}

describe('no change without its event', () => {
  const watched = allRights.flatMap(({ schema, watched: tables }) => tables.map((table) => `${schema}.${table}`));

  it.each(watched)('%s: the triggers refuse, and without them nothing does', async (table) => {
    await undoing(market, async (tx) => {
      const changes = [
        await sampleInsert(tx, table),
        `update ${table} set version = version + 1`,
        `delete from ${table}`,
      ];
      await tx.execute(sql.raw(`alter table ${table} disable trigger all`));
      await tx.execute(sql.raw(`delete from ${table}`));
      for (const [index, trigger] of ['watch_insert', 'watch_update', 'watch_delete'].entries()) {
        const change = changes[index] ?? '';
        await tx.execute(sql.raw(`alter table ${table} enable trigger ${trigger}`));
        expect([trigger, await attempt(tx, change)]).toEqual([trigger, 'AS001']);
        await tx.execute(sql.raw(`alter table ${table} disable trigger ${trigger}`));
        expect(await attempt(tx, change)).toBe(1);
      }
    });
  });
});

describe('what is written once', () => {
  const tables = allRights.flatMap(({ schema, insertOnly }) => insertOnly.map((table) => `${schema}.${table}`));

  it.each(tables)('%s: the trigger refuses, and without it nothing does', async (table) => {
    await undoing(market, async (tx) => {
      const row = await sampleInsert(tx, table);
      await tx.execute(sql.raw(`alter table ${table} disable trigger all`));
      expect(await attempt(tx, row)).toBe(1);
      await tx.execute(sql.raw(`alter table ${table} enable trigger insert_only`));
      expect(await attempt(tx, `delete from ${table}`)).toBe('AS003');
      await tx.execute(sql.raw(`alter table ${table} disable trigger insert_only`));
      expect(await attempt(tx, `delete from ${table}`)).toBeTypeOf('number');
    });
  });
});

describe('rows of others', () => {
  it.each(guardedTables.map(({ table }) => table))(
    '%s: the rules hide, and without them nothing does',
    async (table) => {
      await undoing(market, async (tx) => {
        await tx.execute(sql`set local session_replication_role = replica`);
        await tx.execute(sql.raw(await sampleInsert(tx, table)));
        const read = `select from ${table}`;
        await tx.execute(sql`set local role assay_marketplace`);
        expect(await attempt(tx, read)).toBe(0);
        await tx.execute(sql`reset role`);
        await tx.execute(sql.raw(`alter table ${table} disable row level security`));
        await tx.execute(sql`set local role assay_marketplace`);
        expect(await attempt(tx, read)).toBe(1);
      });
    },
  );
});

describe('the row of a consumption', () => {
  const delivery = deliveryOf(market);

  it('makes a second delivery do nothing, and without its key the effect comes twice', async () => {
    const { consumer, effects } = delivery.counting('guards.counting');
    const event = await delivery.eventRow(await delivery.oneEvent());
    const twice = async () => {
      await Promise.all([1, 2].map(() => consumer.consume(market.system(), event)));
    };
    await twice();
    expect(await effects()).toBe(1);
    await market.owner.database.execute(sql`alter table log.consumption drop constraint consumption_key`);
    await twice();
    expect(await effects()).toBe(3);
  });
});
