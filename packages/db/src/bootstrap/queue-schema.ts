import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import pg from 'pg';
import { groups } from './roles';

/** BullMQ's own tables belong to the owner; the worker, the only process that enqueues, may use but not alter them. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, DEFAULT_SCHEMA);
    await client.query(`
      grant usage on schema ${DEFAULT_SCHEMA} to ${groups.worker};
      grant select, insert, update, delete on all tables in schema ${DEFAULT_SCHEMA} to ${groups.worker};
      grant usage, select, update on all sequences in schema ${DEFAULT_SCHEMA} to ${groups.worker};
    `);
  } finally {
    await client.end();
  }
}
