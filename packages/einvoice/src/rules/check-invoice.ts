import type { InvoiceDocument, Violation } from '../document';
import { codeRules } from './code-rules';
import { documentRules } from './document-rules';
import { partyRules } from './party-rules';
import { taxRules } from './tax-rules';

/** Every EN 16931-1 rule that a read document breaks, in the order of its terms; computed totals cannot break one. */
export function checkInvoice(document: InvoiceDocument): Violation[] {
  const coded = codeRules(document);
  if (coded.length > 0) return coded;
  return [...documentRules(document), ...partyRules(document), ...taxRules(document)];
}
