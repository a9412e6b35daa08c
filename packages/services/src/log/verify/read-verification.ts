import type { Database, Transaction } from '@assay/db/connect';
import { verification } from '@assay/db/schema/log-seal';
import type { LogFault } from './report';

export type Found = { readonly bad: LogFault | null; readonly ledgerFaults: number };

/** What the worker found when it last looked at log and books. */
export async function readVerification(db: Database | Transaction): Promise<Found> {
  const [row] = await db.select().from(verification);
  const { badPosition = null, badKind = null, ledgerFaults } = row ?? {};
  return {
    bad: badPosition === null || badKind === null ? null : { position: badPosition, kind: badKind },
    ledgerFaults: ledgerFaults ?? 0,
  };
}
