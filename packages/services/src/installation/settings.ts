import type { Database, Transaction } from '@assay/db/connect';
import { installation } from '@assay/db/schema/identity';

export type Settings = typeof installation.$inferSelect;

/** Undefined in a database that was migrated and not yet founded. */
export async function findSettings(db: Database | Transaction): Promise<Settings | undefined> {
  const [settings] = await db.select().from(installation);
  return settings;
}

/** What this installation is and which rules are in force. */
export async function readSettings(db: Database | Transaction): Promise<Settings> {
  const settings = await findSettings(db);
  if (!settings) throw new Error('this installation has no identity yet');
  return settings;
}
