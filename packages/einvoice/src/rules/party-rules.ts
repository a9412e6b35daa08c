import { hasVatPrefix } from '../code-lists';
import type { InvoiceDocument, Violation } from '../document';

/** Rules that let a buyer's software know who sent the invoice. */
export function partyRules({ seller, buyer }: InvoiceDocument): Violation[] {
  const found: Violation[] = [];
  if (seller.id === undefined && seller.registrationId === undefined && seller.vatId === undefined) {
    found.push({
      rule: 'BR-CO-26',
      path: 'seller',
      message: 'A seller has an id, a registration number or a VAT number.',
    });
  }
  for (const [role, { vatId }] of [
    ['seller', seller],
    ['buyer', buyer],
  ] as const) {
    if (vatId === undefined || hasVatPrefix(vatId)) continue;
    found.push({
      rule: 'BR-CO-09',
      path: `${role}.vatId`,
      message: 'A VAT number starts with the code of its country.',
    });
  }
  return found;
}
