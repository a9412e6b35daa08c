import { currencyExponent, currencyStep, isCurrency } from './currency';
import type { Money } from './money';

/** Why an amount cannot be read. */
export type AmountProblem =
  | {
      readonly kind:
        | 'empty'
        | 'unknown_currency'
        | 'not_a_number'
        | 'unclear_separator'
        | 'negative'
        | 'too_many_decimals'
        | 'not_a_step'
        | 'too_large';
    }
  /** "1.250": `whole` and `cents` with a decimal separator between them, or `whole` and `fraction` as one number. */
  | { readonly kind: 'ambiguous'; readonly whole: string; readonly cents: string; readonly fraction: string };

export type ParsedAmount =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly problem: AmountProblem };

/** Far above any contract and far below what a 64-bit column holds, so that sums never overflow. */
export const largestAmountMinor = 10n ** 15n;

const symbols = /[\p{Sc}]/gu;
const spaces = /[\s\u00A0\u202F'’]/gu;

/**
 * Reads an amount as people type it: "1250", "1,250.50", "1.250,50", "1 250,50", "€400", "400 EUR".
 * A separator is the decimal one when fewer digits follow it than a group of three, or when another kind stands before it.
 * "1.250" is 1250 in currencies with two decimals and is refused as ambiguous in those with three.
 */
export function parseAmount(text: string, currency: string): ParsedAmount {
  if (!isCurrency(currency)) return refuse('unknown_currency');
  const bare = text.normalize('NFKC').replace(symbols, '').replace(currencyCode(currency), '').replace(spaces, '');
  if (bare === '') return refuse('empty');
  if (/^[-−–]/u.test(bare)) return refuse('negative');
  if (!/^\d[\d.,]*$/.test(bare)) return refuse('not_a_number');
  const split = splitAtDecimal(bare, currencyExponent(currency));
  if (split === 'unclear_separator') return refuse(split);
  if (split === 'ambiguous') return { ok: false, problem: bothReadings(bare) };
  return toMoney(split, currency);
}

type Split = { readonly whole: string; readonly fraction: string };

function splitAtDecimal(bare: string, exponent: number): Split | 'unclear_separator' | 'ambiguous' {
  const separators = [...bare.matchAll(/[.,]/g)];
  const last = separators.at(-1);
  if (last === undefined) return { whole: bare, fraction: '' };
  const kinds = new Set(separators.map(([separator]) => separator));
  const [before, after] = [bare.slice(0, last.index), bare.slice(last.index + 1)];
  if (kinds.size === 2) {
    const other = last[0] === '.' ? ',' : '.';
    if (before.includes(last[0]) || !isGrouped(before, other)) return 'unclear_separator';
    return { whole: before.replaceAll(other, ''), fraction: after };
  }
  if (separators.length > 1)
    return isGrouped(bare, last[0]) ? { whole: bare.replaceAll(last[0], ''), fraction: '' } : 'unclear_separator';
  if (after.length !== 3 || !isGrouped(bare, last[0])) return { whole: before, fraction: after };
  return exponent === 3 ? 'ambiguous' : { whole: before + after, fraction: '' };
}

function isGrouped(digits: string, separator: string): boolean {
  const [first = '', ...rest] = digits.split(separator);
  if (rest.length === 0) return /^\d+$/.test(first);
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function toMoney({ whole, fraction }: Split, currency: string): ParsedAmount {
  const exponent = currencyExponent(currency);
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > exponent) return refuse('too_many_decimals');
  const amountMinor = BigInt(whole + significant.padEnd(exponent, '0'));
  if (amountMinor % currencyStep(currency) !== 0n) return refuse('not_a_step');
  if (amountMinor > largestAmountMinor) return refuse('too_large');
  return { ok: true, money: { amountMinor, currency } };
}

function bothReadings(bare: string): AmountProblem {
  const [whole = '', fraction = ''] = bare.split(/[.,]/);
  // Two decimals: the third is always zero on invoices, and with it the answer would be refused once more.
  return { kind: 'ambiguous', whole, cents: fraction.slice(0, 2), fraction };
}

function currencyCode(currency: string): RegExp {
  return new RegExp(`^\\s*${currency}|${currency}\\s*$`, 'giu');
}

function refuse(kind: Exclude<AmountProblem['kind'], 'ambiguous'>): ParsedAmount {
  return { ok: false, problem: { kind } };
}
