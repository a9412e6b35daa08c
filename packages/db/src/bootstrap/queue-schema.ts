import { DEFAULT_SCHEMA, runMigrations } from 'bullmq';
import pg from 'pg';
import { QUEUE_NAME } from '../queue-name';
import { groups } from './roles';

/** BullMQ's own tables belong to the owner; the worker, the only process that enqueues, may use but not alter them. */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await runMigrations(client, DEFAULT_SCHEMA);
    // BullMQ would make a queue's sequence at its first job, which the worker may not.
    const { rows } = await client.query<{ name: string }>(`select ${DEFAULT_SCHEMA}.job_id_seq_name($1) as name`, [
      QUEUE_NAME,
    ]);
    for (const { name } of rows)
      await client.query(`create sequence if not exists ${DEFAULT_SCHEMA}.${client.escapeIdentifier(name)}`);
    // BullMQ makes a sequence for each queue when its first job is added, hence the right to create.
    await client.query(`
      grant usage, create on schema ${DEFAULT_SCHEMA} to ${groups.worker};
      grant select, insert, update, delete on all tables in schema ${DEFAULT_SCHEMA} to ${groups.worker};
      grant usage, select, update on all sequences in schema ${DEFAULT_SCHEMA} to ${groups.worker};
    `);
  } finally {
    await client.end();
  }
}
