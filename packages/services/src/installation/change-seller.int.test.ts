import { invoice } from '@assay/db/schema/money-invoices';
import { parseInvoice } from '@assay/einvoice/parse/parse-invoice';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { agreeContract, firstMilestone, fundAndSubmit, refusalOf, release } from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { changeSeller } from './change-seller';

const market = useMarket();
const seller = {
  name: 'Gilde eG',
  street: 'Werftstraße 12',
  postalCode: '24103',
  city: 'Kiel',
  country: 'DE',
  vatId: 'DE 123 456 789',
  vatExemption: 'Exempt as a small business under section 19 UStG.',
};

/** The documents of a milestone that is released now. */
async function issued() {
  const agreed = await agreeContract(market);
  const milestoneId = firstMilestone(agreed);
  await fundAndSubmit(market, agreed, milestoneId);
  await release(market, milestoneId);
  const rows = await market.owner.database.select().from(invoice).where(eq(invoice.milestoneId, milestoneId));
  return rows.map(({ kind, document }) => {
    const parsed = parseInvoice(document);
    if (!parsed.ok) throw new Error(`the invoice for ${kind} breaks a rule`);
    return { kind, document: parsed.document };
  });
}

describe('the seller of the fees', () => {
  it('stands on invoices for fees from then on, with the reason for no VAT, and on none for work', async () => {
    const operator = market.as(await market.member('Olga Operator', 'FR'), ['operator']);
    const before = (await issued()).find(({ kind }) => kind === 'client_fee');
    expect(before?.document.seller.vatId).toBeUndefined();
    await changeSeller(operator, seller);
    for (const { kind, document } of await issued()) {
      if (kind === 'work') {
        expect(document.seller.name).toBe('Farid Freelancer');
        continue;
      }
      expect(document.seller).toMatchObject({
        name: 'Gilde eG',
        vatId: 'DE123456789',
        address: { line1: 'Werftstraße 12', postalCode: '24103', city: 'Kiel', country: 'DE' },
      });
      expect(document.exemptions).toEqual({ E: { text: seller.vatExemption } });
    }
    await changeSeller(operator, seller);
    const told = await market.owner.database.execute(
      sql`select payload ->> 'from' as from, payload ->> 'to' as to from log.outbox where kind = 'policy.changed'`,
    );
    expect([...told]).toEqual([{ from: 'none', to: 'set' }]);
  });

  it('is an operator’s to name, and a VAT number needs the reason for no VAT', async () => {
    const operator = market.as(await market.member('Olga Operator'), ['operator']);
    expect(await refusalOf(changeSeller(market.as(await market.member()), seller))).toBe('not_found');
    expect(await refusalOf(changeSeller(operator, { ...seller, vatExemption: '' }))).toBe('invalid_input');
    expect(await refusalOf(changeSeller(operator, { ...seller, vatId: '123456789' }))).toBe('invalid_input');
    expect(await refusalOf(changeSeller(operator, { ...seller, country: 'ZZ' }))).toBe('invalid_input');
    const { vatId: _number, vatExemption: _reason, ...withoutVat } = seller;
    expect(await refusalOf(changeSeller(operator, withoutVat))).toBe('done');
  });
});
