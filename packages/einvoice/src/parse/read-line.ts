import { type InvoiceLine, type TaxCategory, taxCategories } from '../document';
import type { JsonReader } from './json-reader';
import { present } from './present';

export function readLine(line: JsonReader): InvoiceLine {
  return present({
    id: line.text('id', 'BR-21'),
    name: line.text('name', 'BR-25'),
    description: line.optionalText('description'),
    quantity: line.decimal('quantity', 'BR-22'),
    unitCode: line.text('unitCode', 'BR-23'),
    unitPriceMinor: line.amount('unitPriceMinor', 'BR-26'),
    taxCategory: readCategory(line),
    taxRate: line.has('taxRate') ? line.decimal('taxRate', 'INPUT') : '0',
    allowances: line.parts('allowances').map((allowance) => ({
      amountMinor: allowance.amount('amountMinor', 'BR-41'),
      reason: allowance.text('reason', 'BR-42'),
    })),
  });
}

function readCategory(line: JsonReader): TaxCategory {
  const code = line.text('taxCategory', 'BR-CO-04');
  const category = taxCategories.find((known) => known === code);
  if (category === undefined && code !== '') {
    line.note('BR-CL-18', 'taxCategory', `VAT categories are ${taxCategories.join(', ')}.`);
  }
  return category ?? 'O';
}
