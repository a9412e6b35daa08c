import { useTestDatabase } from '@assay/testkit/database';
import { openTcpProxy } from '@assay/testkit/tcp-proxy';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { connect } from './connect';

const testDatabase = useTestDatabase();

test.each([
  ['int2', [1, -2]],
  ['int4', [1, -2]],
  ['int8', ['9007199254740993']],
  ['float8', [0.5]],
  ['text', ['plain', 'a "quoted" one', 'a,b', '{}', 'back\\slash', 'NULL', '']],
  ['varchar', ['Zoë']],
  ['name', ['pg_type']],
  ['uuid', ['019ab000-0000-7000-8000-000000000001']],
  ['text', []],
] as const)('a list of %s arrives as it was sent and comes back so: %j', async (type, list) => {
  const { database, close } = connect(testDatabase.urls.owner, { maxConnections: 1 });
  const sent = sql`${sql.param([...list])}::${sql.raw(type)}[]`;
  const [row] = await database.execute(sql`select ${sent} as list, cardinality(${sent}) as length`);
  expect(row).toEqual({ list, length: list.length });
  await close();
});

test('a list that is written already, as columns of drizzle write theirs, is left as it is', async () => {
  const { database, close } = connect(testDatabase.urls.owner, { maxConnections: 1 });
  expect((await database.execute(sql`select ${'{"a,b",c}'}::text[] as list`))[0]).toEqual({ list: ['a,b', 'c'] });
  await close();
});

test('a list of yes and no is read as one', async () => {
  const { database, close } = connect(testDatabase.urls.owner, { maxConnections: 1 });
  expect((await database.execute(sql`select array[true, false, null] as list`))[0]).toEqual({
    list: [true, false, null],
  });
  await close();
});

test('a server that goes down as a connection opens fails the statement that waits for it, and nothing else', async () => {
  const uncaught: unknown[] = [];
  const keep = (error: unknown) => void uncaught.push(error);
  const outer = process.rawListeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection').on('unhandledRejection', keep);
  const url = new URL(testDatabase.urls.owner);
  const proxy = await openTcpProxy(() => Number(url.port));
  const { database, close } = connect(Object.assign(new URL(url), { host: `127.0.0.1:${proxy.port}` }).href, {
    maxConnections: 1,
  });
  // `T` begins the description of rows: the answer to whatever is asked first on the new connection.
  const goesDown = proxy.swallow(Buffer.from([0x54, 0, 0, 0]), 30_000);
  await expect(database.execute(sql`select 1`)).rejects.toThrow();
  expect(await goesDown).toBe(true);
  expect((await database.execute(sql`select 1 as n`))[0]).toEqual({ n: 1 });
  await close();
  await proxy.close();
  process.removeAllListeners('unhandledRejection');
  for (const listener of outer)
    process.on('unhandledRejection', (...args) => void Reflect.apply(listener, process, args));
  expect(uncaught).toEqual([]);
});
