import { useTestDatabase } from '@assay/testkit/database';
import { sql } from 'drizzle-orm';
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
