import type { Database, Transaction } from '@assay/db/connect';
import { verification } from '@assay/db/schema/log-seal';
import { sql } from 'drizzle-orm';
import type { LogFault } from './report';

/** The worker looks every minute, and every ten at a log in which it found a fault. */
const STALE_AFTER_MINUTES = 15;

export type Found = {
  readonly bad: LogFault | null;
  readonly ledgerFaults: number;
  /** For how many minutes nobody has looked, once that is longer than it should be. */
  readonly unseenMinutes: number | null;
};

/** What the worker found when it last looked at log and books. */
export async function readVerification(db: Database | Transaction): Promise<Found> {
  const [found] = await db
    .select({
      row: verification,
      minutes: sql<number>`floor(extract(epoch from now() - ${verification.checkedAt}) / 60)::int`,
    })
    .from(verification);
  const { badPosition = null, badKind = null, ledgerFaults } = found?.row ?? {};
  const minutes = found?.minutes ?? 0;
  return {
    bad: badPosition === null || badKind === null ? null : { position: badPosition, kind: badKind },
    ledgerFaults: ledgerFaults ?? 0,
    unseenMinutes: minutes > STALE_AFTER_MINUTES ? minutes : null,
  };
}
