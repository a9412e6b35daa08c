import { isCurrency } from '@assay/domain/money/currency';
import { countries, unitCodePattern } from '../code-lists';
import type { InvoiceDocument, Violation } from '../document';

/** Code lists (BR-CL): currencies, countries, units, exemption codes, electronic address schemes. */
export function codeRules(document: InvoiceDocument): Violation[] {
  return [
    ...currency('BR-CL-04', 'currency', document.currency),
    ...currency('BR-CL-05', 'accountingCurrency', document.accountingCurrency),
    ...country('seller', document.seller.address.country),
    ...country('buyer', document.buyer.address.country),
    ...document.lines.flatMap(({ unitCode }, index) => unit(`lines[${index}].unitCode`, unitCode)),
    ...Object.entries(document.exemptions).flatMap(([category, { code }]) => exemptionCode(category, code)),
    ...scheme('seller', document.seller.electronicAddress?.scheme),
    ...scheme('buyer', document.buyer.electronicAddress?.scheme),
  ];
}

function currency(rule: string, path: string, code: string | undefined): Violation[] {
  if (code === undefined || isCurrency(code)) return [];
  return [{ rule, path, message: `${code} is not an ISO 4217 currency.` }];
}

function country(party: string, code: string): Violation[] {
  if (countries.has(code)) return [];
  return [{ rule: 'BR-CL-14', path: `${party}.address.country`, message: `${code} is not an ISO 3166-1 country.` }];
}

function unit(path: string, code: string): Violation[] {
  return unitCodePattern.test(code) ? [] : [{ rule: 'BR-CL-23', path, message: `${code} is not a UN/ECE unit code.` }];
}

function exemptionCode(category: string, code: string | undefined): Violation[] {
  if (code === undefined || /^VATEX-[A-Z]{2}-[A-Z0-9-]+$/i.test(code)) return [];
  return [{ rule: 'BR-CL-22', path: `exemptions.${category}.code`, message: `${code} is not a VATEX code.` }];
}

function scheme(party: string, code: string | undefined): Violation[] {
  if (code === undefined || /^(\d{4}|AN|AQ|AS|AU|EM)$/.test(code)) return [];
  return [{ rule: 'BR-CL-25', path: `${party}.electronicAddress.scheme`, message: `${code} is not an EAS code.` }];
}
