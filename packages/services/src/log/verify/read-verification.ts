import type { Database, Transaction } from '@assay/db/connect';
import { verification } from '@assay/db/schema/log-seal';
import { sql } from 'drizzle-orm';
import type { LogFault } from './report';

/** The worker looks every minute, and every ten at a log in which it found a fault. */
export const STALE_AFTER_MINUTES = 15;

/** When the worker last looked; before its first look, since when there is something to look at. */
export const lastLook = sql`coalesce(
  (select checked_at from log.verification),
  (select sealed_at from log.checkpoint order by tree_size limit 1))`;

export type Found = {
  readonly bad: LogFault | null;
  readonly ledgerFaults: number;
  /** For how many minutes nobody has looked, once that is longer than it should be. */
  readonly unseenMinutes: number | null;
};

/** What the worker found when it last looked at log and books. */
export async function readVerification(db: Database | Transaction): Promise<Found> {
  const [found] = await db.select().from(verification);
  const [seen] = await db.execute<{ minutes: number | null }>(
    sql`select floor(extract(epoch from now() - ${lastLook}) / 60)::int as minutes`,
  );
  const { badPosition = null, badKind = null, ledgerFaults } = found ?? {};
  const minutes = seen?.minutes ?? 0;
  return {
    bad: badPosition === null || badKind === null ? null : { position: badPosition, kind: badKind },
    ledgerFaults: ledgerFaults ?? 0,
    unseenMinutes: minutes > STALE_AFTER_MINUTES ? minutes : null,
  };
}
