import { account, roleGrant } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import type { Party } from '@assay/einvoice/document';
import { asc, eq, inArray } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

export type InvoiceParties = { readonly client: Party; readonly freelancer: Party; readonly platform: Party };

/** Who stands on the invoices of a contract. People are known by their account; no tax numbers are on record. */
export async function invoiceParties(
  unit: Unit,
  ids: { clientId: AccountId; freelancerId: AccountId },
): Promise<InvoiceParties> {
  const { id, displayName, country } = account;
  const rows = await unit.tx
    .select({ id, displayName, country })
    .from(account)
    .where(inArray(account.id, [ids.clientId, ids.freelancerId]));
  const party = (wanted: AccountId): Party => {
    const row = orNotFound(rows.find((candidate) => candidate.id === wanted));
    return { name: row.displayName, id: row.id, address: { country: row.country } };
  };
  const freelancer = party(ids.freelancerId);
  return { client: party(ids.clientId), freelancer, platform: await platformParty(unit, freelancer.address.country) };
}

/**
 * The marketplace under its public name, in the country of its first operator; while there is none, in the country
 * of the freelancer, where the service was used.
 */
async function platformParty({ tx }: Unit, fallbackCountry: string): Promise<Party> {
  const { publicUrl } = await readSettings(tx);
  const [operator] = await tx
    .select({ country: account.country })
    .from(roleGrant)
    .innerJoin(account, eq(account.id, roleGrant.accountId))
    .where(eq(roleGrant.role, 'operator'))
    .orderBy(asc(roleGrant.grantedAt))
    .limit(1);
  const { host } = new URL(publicUrl);
  return { name: `Assay marketplace ${host}`, id: host, address: { country: operator?.country ?? fallbackCountry } };
}
