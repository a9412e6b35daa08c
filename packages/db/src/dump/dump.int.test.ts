import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { buffer } from 'node:stream/consumers';
import { asAdmin } from '@assay/testkit/admin';
import { useTestDatabase } from '@assay/testkit/database';
import { createEmptyDatabase, type EmptyDatabase } from '@assay/testkit/empty-database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATION_LOCK } from '../bootstrap/migration-lock';
import { shippedMigrations } from '../bootstrap/migrations';
import { leftOut } from './left-out';
import { type Load, loadDump } from './load-dump';
import { migrateWithin } from './migrate-within';
import { type Dump, readDump } from './read-dump';
import { withOwner } from './session';
import { listTables } from './tables';

const current = useTestDatabase();
const shipped = shippedMigrations();

let source: EmptyDatabase;
let target: EmptyDatabase;

beforeEach(async () => {
  source = await createEmptyDatabase();
  target = await createEmptyDatabase();
});

afterEach(async () => {
  await source.drop();
  await target.drop();
});

/** A database as an earlier version left it, founded. */
async function foundedAt(url: string, migrations: number): Promise<void> {
  await withOwner(url, async (client) => {
    await client.query('begin');
    await migrateWithin(client, shipped.slice(0, migrations));
    await client.query(
      `insert into identity.installation (id, version, origin, public_url, reference_currency, payment_provider, terms_version, retake_wait_days)
       values (gen_random_uuid(), 1, 'real', 'https://work.example', 'EUR', 'sandbox', '2026-11', 14)`,
    );
    await client.query('insert into log.head (id, next_position) values (1, 7)');
    await client.query(
      `insert into log.event_change (table_name, row_id, row_version, event_id)
       values ('market.job', gen_random_uuid(), 1, gen_random_uuid())`,
    );
    await client.query('commit');
  });
}

/** The dump in memory, as what is loaded. */
async function dumped(url: string): Promise<Load> {
  return readDump(url, async (dump: Dump) => {
    const rows = new Map<string, Buffer>();
    const tables: Load['tables'][number][] = [];
    for (const table of dump.tables) {
      const stream = dump.rowsOf(table);
      rows.set(table.name, await buffer(stream));
      tables.push({ ...table, rows: stream.rowCount });
    }
    const send: Load['send'] = ({ name }, into) => pipeline(Readable.from([rows.get(name) ?? Buffer.alloc(0)]), into);
    return { ...dump, tables, send };
  });
}

async function schemasOf(url: string): Promise<readonly unknown[]> {
  const rows = await asAdmin(
    url,
    (sql) => sql`
      select nspname as name from pg_namespace
      where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')`,
  );
  return rows.map(({ name }) => name);
}

describe('the tables of a dump', () => {
  it('are all that the database has, save those that are named with the reason why nothing is lost', async () => {
    const there = await asAdmin(
      current.urls.owner,
      (sql) => sql<{ schema: string; name: string }[]>`
        select n.nspname as schema, n.nspname || '.' || c.relname as name
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'm', 'f') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`,
    );
    const expected = there.filter(({ schema, name }) => !(schema in leftOut) && !(name in leftOut));
    const listed = await withOwner(current.urls.owner, listTables);
    expect(listed.map(({ name }) => name).toSorted()).toEqual(expected.map(({ name }) => name).toSorted());
  });

  it('hold every column but generated ones and ids of transactions, which another server would misread', async () => {
    const tables = await withOwner(current.urls.owner, listTables);
    const columnsOf = (name: string) => tables.find((table) => table.name === name)?.columns;
    expect(columnsOf('log.event_change')).toEqual(['table_name', 'row_id', 'row_version', 'event_id']);
    expect(columnsOf('log.outbox')).toEqual(expect.arrayContaining(['seq', 'id', 'payload', 'settled_at']));
    expect(columnsOf('log.outbox')).not.toContain('xid');
  });
});

describe('loading a dump', () => {
  it('of an earlier version brings its rows to the newest schema', async () => {
    await foundedAt(source.url, shipped.length - 3);
    const dump = await dumped(source.url);
    expect(dump.migration.tag).toBe(shipped.at(-4)?.tag);
    await loadDump(target.url, dump);
    const [row] = await asAdmin(
      target.url,
      (sql) => sql`
        select public_url, (select next_position::int from log.head) as next,
          (select count(*)::int from drizzle.__drizzle_migrations) as migrations,
          (select xid < pg_snapshot_xmin(pg_current_snapshot()) from log.event_change) as is_past
        from identity.installation`,
    );
    expect(row).toEqual({
      public_url: 'https://work.example',
      next: 7,
      migrations: shipped.length,
      is_past: true,
    });
  });

  it('of a log that began long ago makes the months that its entries lie in, also where they had no partitions yet', async () => {
    const enter = `insert into log.entry (position, event_id, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at, recorded_at)
      select n, gen_random_uuid(), 'job.posted', 1, '{}', 'real', gen_random_uuid(), '[]', '{}', now(), timestamptz '2024-02-28 12:00Z' + n * interval '1 day'
      from generate_series(1, 6) n`;
    for (const migrations of [shipped.findIndex(({ tag }) => tag.endsWith('log_partitions')), shipped.length]) {
      await foundedAt(source.url, migrations);
      await asAdmin(source.url, async (sql) => {
        if (migrations === shipped.length) await sql`select log.make_partitions('2024-02-01', '2024-03-31')`;
        await sql.unsafe(enter);
      });
      await loadDump(target.url, await dumped(source.url));
      const rows = await asAdmin(
        target.url,
        (
          sql,
        ) => sql`select tableoid::regclass::text as partition, array_agg(position::int order by position) as positions
          from log.entry group by 1 order by 1`,
      );
      expect(rows).toEqual([
        { partition: 'log.entry_2024_02', positions: [1] },
        { partition: 'log.entry_2024_03', positions: [2, 3, 4, 5, 6] },
      ]);
      await source.drop();
      await target.drop();
      [source, target] = [await createEmptyDatabase(), await createEmptyDatabase()];
    }
  });

  it('of a log whose clock was ahead makes the months beyond those that are made by themselves', async () => {
    await foundedAt(source.url, shipped.length);
    await asAdmin(source.url, async (sql) => {
      await sql`select log.make_partitions(now(), now() + interval '9 months')`;
      await sql`insert into log.entry (position, event_id, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at, recorded_at)
        values (1, gen_random_uuid(), 'job.posted', 1, '{}', 'real', gen_random_uuid(), '[]', '{}', now(), now() + interval '8 months')`;
    });
    const dump = await dumped(source.url);
    await expect(loadDump(target.url, { ...dump, logUntil: null })).rejects.toThrow(/no partition/);
    await loadDump(target.url, await dumped(source.url));
    const rows = await asAdmin(target.url, (sql) => sql`select position::int from log.entry`);
    expect(rows).toEqual([{ position: 1 }]);
  });

  it('leaves the database as empty as before when it fails at the very end', async () => {
    await foundedAt(source.url, shipped.length);
    const dump = await dumped(source.url);
    const orphan = Buffer.from(`${crypto.randomUUID()}\t${crypto.randomUUID()}\t2026-01-01\n`);
    const isOrphaned = (name: string) => name === 'market.thread_read';
    const tables = dump.tables.map((table) => (isOrphaned(table.name) ? { ...table, rows: 1 } : table));
    const send: Load['send'] = (table, into) =>
      isOrphaned(table.name) ? pipeline(Readable.from([orphan]), into) : dump.send(table, into);
    await expect(loadDump(target.url, { ...dump, tables, send })).rejects.toThrow(/foreign key/);
    expect(await schemasOf(target.url)).toEqual([]);
    await loadDump(target.url, dump);
    expect(await schemasOf(target.url)).toContain('identity');
  });

  it('refuses a database that is not empty, a table that nothing takes, and rows that are missing', async () => {
    await foundedAt(source.url, shipped.length);
    const dump = await dumped(source.url);
    await expect(loadDump(source.url, dump)).rejects.toThrow(/not empty/);
    const lacking = { ...dump, tables: dump.tables.slice(1) };
    await expect(loadDump(target.url, lacking)).rejects.toThrow(/lacks/);
    const unknown = { ...dump, tables: [...dump.tables, { name: 'pg_catalog.pg_proc', columns: ['x'], rows: 0 }] };
    await expect(loadDump(target.url, unknown)).rejects.toThrow(/nothing takes pg_catalog/);
    const fewer = { ...dump, tables: dump.tables.map((table) => ({ ...table, rows: table.rows + 1 })) };
    await expect(loadDump(target.url, fewer)).rejects.toThrow(/rows where the backup says/);
    expect(await schemasOf(target.url)).toEqual([]);
  });
});

it('a migration waits until a dump has ended, so that nobody else waits for it', async () => {
  await foundedAt(source.url, shipped.length);
  const [isFree] = await readDump(source.url, () =>
    asAdmin(source.url, (sql) => sql`select pg_try_advisory_lock(${MIGRATION_LOCK}) as free`),
  );
  expect(isFree).toEqual({ free: false });
});
