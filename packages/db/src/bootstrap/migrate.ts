import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { applyRights } from '../rights/apply';
import { MIGRATION_LOCK } from './migration-lock';
import { migrationsFolder } from './migrations';
import { migrateQueue } from './queue-schema';

/** Brings the product's schemas and the queue's to the newest version; a second caller waits and finds nothing to do. */
export async function migrate(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await runMigrations(drizzle(sql), { migrationsFolder });
    await applyRights(sql);
    await migrateQueue(ownerUrl);
  } finally {
    // Ending the session gives the lock back.
    await sql.end();
  }
}
