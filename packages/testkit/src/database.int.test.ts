import postgres from 'postgres';
import { expect, test } from 'vitest';
import { createTestDatabase, useTestDatabase } from './database';

const database = useTestDatabase();

async function query<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

test('each process connects under its own role, and none of them is a superuser', async () => {
  for (const name of ['marketplace', 'skillTests', 'worker'] as const) {
    const [role] = await query(
      database.urls[name],
      (sql) => sql`select rolname, rolsuper from pg_roles where rolname = current_user`,
    );
    expect(role?.['rolname']).toMatch(/^assay_(marketplace|skill_tests|worker)_test/);
    expect(role?.['rolsuper']).toBe(false);
  }
});

test('what one test file writes is not seen by another', async () => {
  const other = await createTestDatabase();
  try {
    await query(database.urls.owner, (sql) => sql`create table public.probe ()`);
    const [row] = await query(other.urls.owner, (sql) => sql`select to_regclass('public.probe') as probe`);
    expect(row?.['probe']).toBeNull();
  } finally {
    await other.drop();
  }
});

test('the worker may use the queue of BullMQ, which belongs to the owner; the marketplace may not', async () => {
  const count = (url: string) => query(url, (sql) => sql`select count(*) from bullmq.migration`);
  await expect(count(database.urls.worker)).resolves.toHaveLength(1);
  await expect(count(database.urls.marketplace)).rejects.toThrow(/permission denied/);
});
