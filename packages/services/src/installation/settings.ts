import type { Database, Transaction } from '@assay/db/connect';
import { installation } from '@assay/db/schema/identity';

export type Settings = typeof installation.$inferSelect;

/** What this installation is and which rules are in force. */
export async function readSettings(db: Database | Transaction): Promise<Settings> {
  const [settings] = await db.select().from(installation);
  if (!settings) throw new Error('this installation has no identity yet');
  return settings;
}
