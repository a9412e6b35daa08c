import { sql } from 'drizzle-orm';
import type { Unit } from './transaction';

/** Lets one transaction at a time pass for a name, until it ends: for rows that do not exist yet. */
export async function lockUntilCommit({ tx }: Unit, name: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`assay.${name}`}, 0))`);
}
