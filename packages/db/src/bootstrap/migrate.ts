import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { applyRights } from '../rights/apply';
import { migrateQueue } from './queue-schema';

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));

// An arbitrary key; every process that migrates this database takes the same one.
const LOCK_KEY = 4_272_019;

/** Brings the product's schemas and the queue's to the newest version; a second caller waits and finds nothing to do. */
export async function migrate(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${LOCK_KEY})`;
    await runMigrations(drizzle(sql), { migrationsFolder });
    await applyRights(sql);
    await migrateQueue(ownerUrl);
  } finally {
    // Ending the session gives the lock back.
    await sql.end();
  }
}
