import type { Database } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { feePolicy } from '@assay/db/schema/money';
import { installation, type PlatformSeller } from '@assay/db/schema/identity';
import { sql } from 'drizzle-orm';

export type Founding = {
  readonly origin: 'real' | 'simulated';
  readonly publicUrl: string;
  readonly referenceCurrency: string;
  readonly paymentProvider: 'sandbox' | 'bank_transfer';
  readonly bankDetails: string | null;
  /** Who issues the invoices for the platform's fees; an operator can name it later. */
  readonly seller: PlatformSeller | null;
  /** Zero in a demo market, so that people can try again at once. */
  readonly retakeWaitDays: number;
  readonly freelancerPercent: string;
  readonly clientPercent: string;
};

export const currentTerms = '2026-11';

/**
 * Gives a migrated, empty database its identity, once; a second call changes nothing and says so.
 * Runs as the owner: this is the only event whose origin cannot come from the installation itself.
 */
export async function foundInstallation(owner: Database, founding: Founding): Promise<'founded' | 'already_founded'> {
  return owner.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('assay.founding'))`);
    const existing = await tx.select({ id: installation.id }).from(installation);
    if (existing.length > 0) return 'already_founded';
    const ids = { event: newId(), installation: newId(), policy: newId<'fee_policy'>(), request: newId() };
    const changes = [
      { table: 'identity.installation', id: ids.installation, version: 1 },
      { table: 'money.fee_policy', id: ids.policy, version: 1 },
    ];
    await tx.execute(sql`
      insert into log.outbox (id, kind, kind_version, actor, request_id, changes, payload, origin)
      values (${ids.event}, 'installation.founded', 1, '{"type":"system","job":"found"}', ${ids.request},
              ${JSON.stringify(changes)}::jsonb, ${JSON.stringify({ origin: founding.origin })}::jsonb, ${founding.origin})`);
    for (const { table, id } of changes) {
      await tx.execute(
        sql`insert into log.event_change (table_name, row_id, row_version, event_id) values (${table}, ${id}, 1, ${ids.event})`,
      );
    }
    const { freelancerPercent, clientPercent, ...settings } = founding;
    await tx.insert(installation).values({ id: ids.installation, version: 1, termsVersion: currentTerms, ...settings });
    await tx.insert(feePolicy).values({ id: ids.policy, version: 1, number: 1, freelancerPercent, clientPercent });
    await tx.execute(sql`insert into log.head (id, next_position) values (1, 1)`);
    return 'founded';
  });
}
