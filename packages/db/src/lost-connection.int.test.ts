import { once } from 'node:events';
import { connect as connectSocket, createServer, type AddressInfo, type Socket } from 'node:net';
import { useTestDatabase } from '@assay/testkit/database';
import { openTcpProxy, type TcpProxy } from '@assay/testkit/tcp-proxy';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, type Connection } from './connect';

const testDatabase = useTestDatabase();
let proxy: TcpProxy | undefined;
let connection: Connection | undefined;

function opened(): { readonly proxy: TcpProxy; readonly database: Connection['database'] } {
  if (!proxy || !connection) throw new Error('the connection exists only while tests run');
  return { proxy, database: connection.database };
}

beforeAll(async () => {
  const direct = new URL(testDatabase.urls.owner);
  proxy = await openTcpProxy(() => Number(direct.port), direct.hostname);
  const proxied = new URL(direct);
  [proxied.hostname, proxied.port] = ['127.0.0.1', String(proxy.port)];
  connection = connect(proxied.href, { maxConnections: 1 });
  await connection.database.execute(sql`create table public.step (id int)`);
});
afterAll(async () => {
  await connection?.close();
  await proxy?.close();
});
beforeEach(async () => {
  await opened().database.execute(sql`truncate public.step`);
});

const closed = { cause: { code: 'CONNECTION_CLOSED' } };
const add = (to: Pick<Connection['database'], 'execute'>, id: number) =>
  to.execute(sql`insert into public.step values (${id})`);
const steps = async () =>
  (await opened().database.execute<{ id: number }>(sql`select id from public.step`)).map(({ id }) => id);

test('what a transaction does after its connection was lost is refused, and the next statement finds a new connection', async () => {
  const { proxy: line, database } = opened();
  const broken = database.transaction(async (tx) => {
    await add(tx, 1);
    line.reset();
    await expect(tx.execute(sql`select pg_sleep(10)`)).rejects.toThrow();
    await expect(add(tx, 2)).rejects.toMatchObject(closed);
  });
  await expect(broken).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  expect(await steps()).toEqual([]);
});

test('nothing of a transaction is done over the connection that was opened in the place of its own', async () => {
  const { proxy: line, database } = opened();
  let others: unknown;
  let late: unknown;
  await expect(
    database.transaction(async (tx) => {
      await add(tx, 1);
      const waiting = database.execute<{ n: number }>(sql`select 1 as n`).execute();
      line.reset();
      others = await waiting;
      late = await add(tx, 2).catch((error: unknown) => error);
    }),
  ).rejects.toThrow();
  await expect.poll(() => late).toMatchObject(closed);
  expect(others).toMatchObject([{ n: 1 }]);
  expect(await steps()).toEqual([]);
});

test('a connection that ends while a statement waits to be written opens again with nothing of it left', async () => {
  const { hostname, port } = new URL(testDatabase.urls.owner);
  const sockets: Socket[] = [];
  const socket = async () => {
    const opening = connectSocket(Number(port), hostname);
    await once(opening, 'connect');
    sockets.push(opening);
    return opening;
  };
  const options = { max: 1, fetch_types: false, socket };
  const client = postgres(testDatabase.urls.owner, options);
  await client`select 1`;
  const lost = client`insert into public.step values (7)`.execute();
  // By now it waits for the end of this turn, with what else is written in it.
  await Promise.resolve();
  sockets[0]?.destroy();
  await expect(lost).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  expect(await client`select 2 as n`).toMatchObject([{ n: 2 }]);
  expect(await steps()).toEqual([]);
  await client.end({ timeout: 1 });
});

test('a server that hangs up on every connection is told, and not called for ever', async () => {
  let calls = 0;
  const server = createServer((caller) => {
    calls += 1;
    caller.once('data', () => caller.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const away = connect(`postgres://nobody@127.0.0.1:${port}/nothing`, { maxConnections: 1 });
  await expect(away.database.execute(sql`select 1`)).rejects.toMatchObject(closed);
  expect(calls).toBe(1);
  await away.close();
  server.close();
});
