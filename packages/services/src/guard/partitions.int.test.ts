import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePartitions } from '../log/partitions';
import { useMarket } from '../testing/fixture';
import { appendEntries } from '../testing/log';
import { attempt, undoing } from './undoing';

// What is refused of the log is refused of each of its months as well, where a trigger of the log alone would not fire.

const market = useMarket();

async function partitions(): Promise<readonly string[]> {
  const rows = await market.owner.database.execute<{ name: string }>(sql`
    select inhrelid::regclass::text as name from pg_inherits where inhparent = 'log.entry'::regclass order by 1`);
  return rows.map(({ name }) => name);
}

beforeAll(async () => {
  await appendEntries(market.owner.database, 3);
  await market.owner.database.execute(sql`select log.make_partitions('2024-01-15', '2024-02-15')`);
});

const changes = (table: string) => [
  `update ${table} set kind = 'x'`,
  `delete from ${table}`,
  `truncate ${table} cascade`,
  `update only ${table} set kind = 'x'`,
];

describe('every partition of the log', () => {
  it('is there for this month and the next three, and for older ones that were made', async () => {
    const months = Array.from({ length: 4 }, (_, ahead) => {
      const now = new Date();
      const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1));
      return `log.entry_${month.toISOString().slice(0, 7).replace('-', '_')}`;
    });
    expect(await partitions()).toEqual(['log.entry_2024_01', 'log.entry_2024_02', ...months]);
  });

  it('refuses even its owner every change, and without its trigger nothing does', async () => {
    for (const table of await partitions()) {
      await undoing(market, async (tx) => {
        const tried = async () => {
          const outcomes = [];
          for (const change of changes(table)) outcomes.push(await attempt(tx, change));
          return outcomes;
        };
        expect([table, ...(await tried())]).toEqual([table, 'AS003', 'AS003', 'AS003', 'AS003']);
        await tx.execute(sql.raw(`alter table ${table} disable trigger insert_only`));
        expect(await tried()).not.toContain('AS003');
      });
    }
  });

  it('is closed to every process: they read and write the log as a whole', async () => {
    for (const table of await partitions()) {
      for (const group of ['assay_marketplace', 'assay_skill_tests', 'assay_worker']) {
        await undoing(market, async (tx) => {
          await tx.execute(sql.raw(`set local role ${group}`));
          const statements = [
            `select from ${table}`,
            ...changes(table),
            `alter table log.entry detach partition ${table}`,
          ];
          for (const statement of statements) expect([table, await attempt(tx, statement)]).toEqual([table, '42501']);
        });
      }
    }
  });

  it('is made by the worker, which may make no other table, and by nobody else', async () => {
    await makePartitions(market.system());
    await expect(makePartitions(market.anonymous())).rejects.toThrow();
    const { database } = market.system();
    for (const statement of [
      'create table log.entry_2030_01 partition of log.entry default',
      `select log.make_partitions('2030-01-01', '2030-01-01')`,
    ])
      await expect(database.execute(statement)).rejects.toMatchObject({ cause: { code: '42501' } });
    await expect(market.anonymous().database.execute(sql`select log.make_partitions_ahead()`)).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });
});

describe('what is pruned with its event', () => {
  it('a consumption: the triggers refuse while the event is there, and without them nothing does', async () => {
    await undoing(market, async (tx) => {
      const id = crypto.randomUUID();
      const consumption = `insert into log.consumption (consumer, event_id) values ('test', '${id}')`;
      await tx.execute(consumption);
      await tx.execute(sql`
        insert into log.outbox (id, kind, kind_version, actor, request_id, changes, payload)
        values (${id}, 'test', 1, '{}', ${id}, '[]', '{}')`);
      expect(await attempt(tx, `update log.consumption set consumer = 'other'`)).toBe('AS003');
      expect(await attempt(tx, `delete from log.consumption where event_id = '${id}'`)).toBe('AS003');
      await tx.execute(sql`alter table log.consumption disable trigger keep_until_pruned`);
      expect(await attempt(tx, `delete from log.consumption where event_id = '${id}'`)).toBe(1);
      await tx.execute(consumption);
      await tx.execute(sql`alter table log.consumption enable trigger keep_until_pruned`);
      await tx.execute(sql`delete from log.outbox where id = ${id}`);
      expect(await attempt(tx, `delete from log.consumption where event_id = '${id}'`)).toBe(1);
    });
  });
});
