import { useTestDatabase } from '@assay/testkit/database';
import { eq, sql } from 'drizzle-orm';
import { integer, pgTable } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { connect, type Connection } from './connect';

const testDatabase = useTestDatabase();

async function withConnection<Result>(
  work: (connection: Connection) => Promise<Result>,
  url = testDatabase.urls.owner,
): Promise<Result> {
  const connection = connect(url, { maxConnections: 1 });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

type Read = { readonly execute: Connection['database']['execute'] };

const plus = (database: Read, number: number) =>
  database.execute<{ sum: number }>(sql`select ${number}::int + 1 as sum`);

async function preparedTexts(database: Read): Promise<string[]> {
  const rows = await database.execute<{ statement: string }>(
    sql`select statement from pg_prepared_statements where statement not like '%pg_prepared_statements%'`,
  );
  return rows.map(({ statement }) => statement).filter((statement) => statement.startsWith('select $1'));
}

test('a statement is parsed once for a connection, in and out of transactions', async () => {
  await withConnection(async ({ database }) => {
    await plus(database, 1);
    const sum = await database.transaction(async (tx) => (await plus(tx, 2))[0]?.sum);
    expect(sum).toBe(3);
    expect(await preparedTexts(database)).toEqual(['select $1::int + 1 as sum']);
  });
});

test('behind a pooler by transaction, prepare=false in the URL keeps statements from being prepared', async () => {
  const url = `${testDatabase.urls.owner}?prepare=false`;
  await withConnection(async ({ database }) => {
    expect((await plus(database, 1))[0]?.sum).toBe(2);
    expect(await preparedTexts(database)).toEqual([]);
  }, url);
});

test('long lists and texts without end do not fill the memory of the server', async () => {
  await withConnection(async ({ database }) => {
    const list = Array.from({ length: 65 }, (_, index) => index);
    await database.execute(sql`select ${1}::int in ${list} as found`);
    expect(await preparedTexts(database)).toEqual([]);
    for (let width = 0; width < 510; width += 1)
      await database.execute(sql`select ${1}::int ${sql.raw(`as column_${width}`)}`);
    expect((await preparedTexts(database)).length).toBe(499);
  });
});

test('a search is planned for its words each time', async () => {
  await withConnection(async ({ database }) => {
    await database.execute(sql`select ${'red bricks'}::text, websearch_to_tsquery('english', ${'red bricks'})`);
    expect(await preparedTexts(database)).toEqual([]);
  });
});

test('a column that changes its type under a running process fails one transaction at most', async () => {
  await withConnection(async ({ database }) => {
    await database.execute(sql`create table public.widening (id int, amount int)`);
    await database.execute(sql`insert into public.widening values (1, 7)`);
    const read = (reader: Read) =>
      reader.execute<{ amount: unknown }>(sql`select amount from public.widening where id = ${1}`);
    await read(database);
    await withConnection((other) => other.database.execute(sql`alter table public.widening alter amount type bigint`));
    expect((await read(database))[0]?.amount).toBe('7');
    await withConnection((other) => other.database.execute(sql`alter table public.widening alter amount type text`));
    const inTransaction = () => database.transaction(async (tx) => (await read(tx))[0]?.amount);
    await expect(inTransaction()).rejects.toMatchObject({ cause: { code: '0A000' } });
    expect(await inTransaction()).toBe('7');
  });
});

test('statements that nobody waits for between run in the order of their calls, whatever builds them', async () => {
  await withConnection(async ({ database }) => {
    const numbers = pgTable('in_order', { id: integer('id'), step: integer('step') });
    await database.execute(sql`create table public.in_order (id int, step int)`);
    // Twice: the first time each statement is described before it runs.
    for (const id of [1, 2]) {
      const isIt = eq(numbers.id, id);
      const steps = await database.transaction(async (tx) => {
        const read = () => tx.select().from(numbers).where(isIt);
        const [, first, , second, , third] = await Promise.all([
          tx.insert(numbers).values({ id, step: 1 }).execute(),
          read().execute(),
          tx.update(numbers).set({ step: 2 }).where(isIt).execute(),
          read().for('update').execute(),
          tx.execute(sql`update public.in_order set step = 3 where id = ${id}`).execute(),
          read().execute(),
        ]);
        return [first, second, third].map((rows) => rows[0]?.step);
      });
      expect(steps).toEqual([1, 2, 3]);
    }
  });
});

test('of statements that were sent together the first that fails is named, and none is kept', async () => {
  await withConnection(async ({ database }) => {
    await database.execute(sql`create table public.together (id int primary key)`);
    const add = (tx: Read, id: number) => tx.execute(sql`insert into public.together values (${id})`);
    const failing = database.transaction(async (tx) => {
      const sent = [1, 1, 2].map((id) => add(tx, id));
      await Promise.all(sent.map((statement) => statement.execute()));
    });
    await expect(failing).rejects.toMatchObject({ cause: { code: '23505' } });
    expect(await database.execute(sql`select id from public.together`)).toEqual([]);
  });
});
