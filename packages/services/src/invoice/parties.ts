import { account, installation, roleGrant } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import type { Party } from '@assay/einvoice/document';
import { asc, eq, sql } from 'drizzle-orm';
import { isAnyOf } from '../kernel/is-any-of';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';

/** With a VAT number goes the reason for which no VAT is charged. */
export type PlatformParty = { readonly party: Party; readonly vatExemption: string | null };

export type InvoiceParties = {
  readonly client: Party;
  readonly freelancer: Party;
  readonly platform: PlatformParty;
};

/** Who stands on the invoices of a contract. People are known by their account; no tax numbers are on record. */
export async function invoiceParties(
  unit: Unit,
  ids: { readonly clientId: AccountId; readonly freelancerId: AccountId },
): Promise<InvoiceParties> {
  const { id, displayName, country } = account;
  const [people, marketplace] = await Promise.all([
    unit.tx
      .select({ id, displayName, country })
      .from(account)
      .where(isAnyOf(id, [ids.clientId, ids.freelancerId])),
    readMarketplace(unit),
  ]);
  const party = (wanted: AccountId): Party => {
    const row = orNotFound(people.find((candidate) => candidate.id === wanted));
    return { name: row.displayName, id: row.id, address: { country: row.country } };
  };
  const freelancer = party(ids.freelancerId);
  return { client: party(ids.clientId), freelancer, platform: platformSeller(marketplace, freelancer.address.country) };
}

type Marketplace = Pick<typeof installation.$inferSelect, 'publicUrl' | 'seller'> & {
  readonly operatorCountry: string | null;
};

async function readMarketplace({ tx }: Unit): Promise<Marketplace> {
  const { publicUrl, seller } = installation;
  const firstOperator = tx
    .select({ country: account.country })
    .from(roleGrant)
    .innerJoin(account, eq(account.id, roleGrant.accountId))
    .where(eq(roleGrant.role, 'operator'))
    .orderBy(asc(roleGrant.grantedAt))
    .limit(1);
  const [row] = await tx
    .select({ publicUrl, seller, operatorCountry: sql<string | null>`${firstOperator}` })
    .from(installation);
  if (!row) throw new Error('this installation has no identity yet');
  return row;
}

/**
 * The marketplace as its operators named it. Until they have: under its public name, in the country of its first
 * operator, and while there is none in that of the freelancer, where the service was used.
 */
function platformSeller({ publicUrl, seller, operatorCountry }: Marketplace, fallbackCountry: string): PlatformParty {
  const { host: id } = new URL(publicUrl);
  if (seller) {
    const { name, street: line1, postalCode, city, country, vat } = seller;
    const address = { line1, city, country, ...(postalCode === '' ? {} : { postalCode }) };
    return { party: { name, id, address, ...(vat && { vatId: vat.id }) }, vatExemption: vat?.exemption ?? null };
  }
  const address = { country: operatorCountry ?? fallbackCountry };
  return { party: { name: `Assay marketplace ${id}`, id, address }, vatExemption: null };
}
