import { once } from 'node:events';
import { connect as connectSocket, type Socket } from 'node:net';
import { useTestDatabase } from '@assay/testkit/database';
import { sql } from 'drizzle-orm';
import postgres from 'postgres';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { connect } from './connect';

// A transaction has its connection for itself, and a statement its own answer: what the patched driver promises.

const testDatabase = useTestDatabase();

/** What the driver takes and its types do not name. */
type UndeclaredOptions = { readonly max_pipeline?: number; readonly socket?: () => Promise<Socket> };

async function withClient<Result>(
  options: UndeclaredOptions,
  use: (client: postgres.Sql) => Promise<Result>,
): Promise<Result> {
  const client = postgres(testDatabase.urls.owner, {
    fetch_types: false,
    max: 1,
    onnotice: () => undefined,
    ...options,
  });
  try {
    return await use(client);
  } finally {
    await client.end({ timeout: 1 });
  }
}

const steps = () =>
  withClient({}, async (client) =>
    (await client<{ id: number }[]>`select id from public.step order by id`).map(({ id }) => id),
  );

beforeAll(() => withClient({}, (client) => client`create table public.step (id int)`));
beforeEach(() => withClient({}, (client) => client`truncate public.step`));

/** Settles when whatever was begun in this turn has been written. */
const written = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a transaction that begins behind a full pipeline has its connection for itself', async () => {
  await withClient({ max_pipeline: 1 }, async (client) => {
    await client`select 0`;
    const before = client`select pg_sleep(0.1)`.execute();
    await written();
    const transaction = client.begin(async (tx) => {
      await tx`insert into public.step values (1)`;
      throw new Error('taken back');
    });
    const after = client`insert into public.step values (2)`.execute();
    await before;
    await expect(transaction).rejects.toThrow('taken back');
    await after;
  });
  expect(await steps()).toEqual([2]);
});

test('a connection is not given away in a transaction when its line has room again', async () => {
  const sockets: Socket[] = [];
  const socket = async () => {
    const { hostname, port } = new URL(testDatabase.urls.owner);
    const opening = connectSocket(Number(port), hostname);
    await once(opening, 'connect');
    sockets.push(opening);
    return opening;
  };
  await withClient({ socket }, async (client) => {
    let other: Promise<readonly { id: string | null }[]> | undefined;
    await client.begin(async (tx) => {
      await tx`insert into public.step values (1)`;
      sockets[0]?.emit('drain');
      other = client<{ id: string | null }[]>`select pg_current_xact_id_if_assigned()::text as id`.execute();
      await written();
    });
    expect(await other).toMatchObject([{ id: null }]);
  });
});

test('what a transaction left behind does nothing once it has ended', async () => {
  await withClient({}, async (client) => {
    const strays: Promise<unknown>[] = [];
    const failing = client.begin(async (tx) => {
      const slow = async () => {
        await tx`select 1`;
        await written();
        await tx`insert into public.step values (1)`;
      };
      strays.push(slow());
      await Promise.all([...strays, Promise.reject(new Error('refused'))]);
    });
    await expect(failing).rejects.toThrow('refused');
    await client.begin(async (tx) => {
      await tx`insert into public.step values (2)`;
      await expect(Promise.all(strays)).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
    });
  });
  expect(await steps()).toEqual([2]);
});

test('a savepoint that was rolled back takes no more statements', async () => {
  await withClient({}, async (client) => {
    await client.begin(async (tx) => {
      let left: postgres.TransactionSql | undefined;
      const failing = tx.savepoint(async (inner) => {
        left = inner;
        await inner`insert into public.step values (1)`;
        throw new Error('refused');
      });
      await expect(failing).rejects.toThrow('refused');
      await expect(left?.unsafe('insert into public.step values (3)').execute()).rejects.toMatchObject({
        code: 'TRANSACTION_ENDED',
      });
      await tx`insert into public.step values (2)`;
    });
  });
  expect(await steps()).toEqual([2]);
});

test('a statement that cannot be written is refused, and the answers of its neighbours stay theirs', async () => {
  await withClient({}, async (client) => {
    await client`select 0`;
    const first = client`select 1 as n`.execute();
    // Beyond what the protocol can count.
    const unwritable = client
      .unsafe(
        'select 2 as n',
        Array.from({ length: 65_534 }, () => 1),
      )
      .execute();
    const third = client`select 3 as n`.execute();
    await expect(unwritable).rejects.toMatchObject({ code: 'MAX_PARAMETERS_EXCEEDED' });
    expect(await first).toMatchObject([{ n: 1 }]);
    expect(await third).toMatchObject([{ n: 3 }]);
  });
});

test('a transaction tells what broke it, not what its later statements learnt of that', async () => {
  const connection = connect(testDatabase.urls.owner, { maxConnections: 1 });
  const broken = connection.database.transaction(async (tx) => {
    const breaking = tx.execute(sql`select 1 / (case when pg_sleep(0.1) is null then 1 else 0 end)`).execute();
    const longer = async () => await (async () => await breaking)();
    const both = Promise.all([longer(), tx.execute(sql`select 1`).execute()]);
    await written();
    // Both answers wait in the line meanwhile, and are read in one turn: the later error has the shorter way.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    return both;
  });
  const error = await broken.catch((thrown: unknown) => thrown);
  // As the driver threw it, or as drizzle wrapped it.
  expect([error, error instanceof Error && error.cause]).toContainEqual(expect.objectContaining({ code: '22012' }));
  await connection.close();
});
