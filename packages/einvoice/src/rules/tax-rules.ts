import { parseDecimal } from '@assay/domain/money/decimal';
import type { InvoiceDocument, TaxCategory, Violation } from '../document';

const numbersMessage = {
  'seller tax number': 'The seller needs a VAT number or a tax number.',
  'seller VAT number': 'The seller needs a VAT number.',
  'both VAT numbers': 'Seller and buyer need a VAT number.',
  'reverse charge': 'The seller needs a VAT or tax number, the buyer a VAT or registration number.',
  'no VAT numbers': 'Outside the scope of VAT neither side shows a VAT number.',
} as const;

type Requirement = {
  /** What the rule ids of the category start with. */
  readonly prefix: string;
  readonly rate: 'positive' | 'zero';
  readonly reason: 'required' | 'forbidden';
  /** Numbers that must be there, or must not be there (category O). */
  readonly parties: keyof typeof numbersMessage;
};

/** EN 16931-1, rules -02 (numbers), -05 (rate) and -10 (exemption reason) of each VAT category. */
const requirements: Readonly<Record<TaxCategory, Requirement>> = {
  S: { prefix: 'BR-S', rate: 'positive', reason: 'forbidden', parties: 'seller tax number' },
  Z: { prefix: 'BR-Z', rate: 'zero', reason: 'forbidden', parties: 'seller tax number' },
  E: { prefix: 'BR-E', rate: 'zero', reason: 'required', parties: 'seller tax number' },
  AE: { prefix: 'BR-AE', rate: 'zero', reason: 'required', parties: 'reverse charge' },
  K: { prefix: 'BR-IC', rate: 'zero', reason: 'required', parties: 'both VAT numbers' },
  G: { prefix: 'BR-G', rate: 'zero', reason: 'required', parties: 'seller VAT number' },
  O: { prefix: 'BR-O', rate: 'zero', reason: 'required', parties: 'no VAT numbers' },
};

/** Rules of the VAT categories that the lines use. */
export function taxRules(document: InvoiceDocument): Violation[] {
  const used = [...new Set(document.lines.map(({ taxCategory }) => taxCategory))];
  return [
    ...used.flatMap((category) => categoryRules(document, category)),
    ...outsideScopeRules(used),
    ...deliveryRules(document, used),
  ];
}

function categoryRules(document: InvoiceDocument, category: TaxCategory): Violation[] {
  const { prefix, rate, reason, parties } = requirements[category];
  const found = document.lines.flatMap((line, index) => {
    if (line.taxCategory !== category || rateFits(line.taxRate, rate)) return [];
    const message =
      rate === 'positive' ? 'The standard category needs a rate above zero.' : `Category ${category} has the rate 0.`;
    return [{ rule: `${prefix}-05`, path: `lines[${index}].taxRate`, message }];
  });
  const given = document.exemptions[category] !== undefined;
  if (given !== (reason === 'required')) {
    const message = given
      ? `Category ${category} has no exemption reason.`
      : `Category ${category} needs the reason for the exemption.`;
    found.push({ rule: `${prefix}-10`, path: `exemptions.${category}`, message });
  }
  if (!numbersFit(document, parties)) {
    found.push({ rule: `${prefix}-02`, path: 'seller.vatId', message: numbersMessage[parties] });
  }
  return found;
}

function rateFits(rate: string, required: Requirement['rate']): boolean {
  const { digits } = parseDecimal(rate);
  return required === 'positive' ? digits > 0n : digits === 0n;
}

function numbersFit({ seller, buyer }: InvoiceDocument, parties: Requirement['parties']): boolean {
  const taxNumber = seller.vatId ?? seller.taxId;
  switch (parties) {
    case 'seller tax number':
      return taxNumber !== undefined;
    case 'seller VAT number':
      return seller.vatId !== undefined;
    case 'both VAT numbers':
      return seller.vatId !== undefined && buyer.vatId !== undefined;
    case 'reverse charge':
      return taxNumber !== undefined && (buyer.vatId ?? buyer.registrationId) !== undefined;
    case 'no VAT numbers':
      return seller.vatId === undefined && buyer.vatId === undefined;
  }
}

function outsideScopeRules(used: readonly TaxCategory[]): Violation[] {
  if (!used.includes('O') || used.length === 1) return [];
  return [{ rule: 'BR-O-11', path: 'lines', message: 'Lines outside the scope of VAT stand alone on an invoice.' }];
}

function deliveryRules({ period }: InvoiceDocument, used: readonly TaxCategory[]): Violation[] {
  if (!used.includes('K') || period !== undefined) return [];
  return [{ rule: 'BR-IC-11', path: 'period', message: 'An intra-community supply states its period.' }];
}
