import { currencyExponent, currencyStep, isCurrency } from './currency';
import type { Money } from './money';

export type AmountProblem =
  | 'empty'
  | 'unknown_currency'
  | 'not_a_number'
  | 'negative'
  | 'ambiguous'
  | 'too_many_decimals'
  | 'not_a_step'
  | 'too_large';

export type ParsedAmount =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly problem: AmountProblem; readonly message: string };

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
  if (!isCurrency(currency)) return refuse('unknown_currency', `${currency} is not a currency we know.`);
  const bare = text.normalize('NFKC').replace(symbols, '').replace(currencyCode(currency), '').replace(spaces, '');
  if (bare === '') return refuse('empty', 'Write an amount, for example 1250.');
  if (/^[-−–]/u.test(bare)) return refuse('negative', 'An amount cannot be below zero.');
  if (!/^\d[\d.,]*$/.test(bare)) return refuse('not_a_number', 'Write digits only, for example 1250 or 1250.50.');
  const split = splitAtDecimal(bare, currencyExponent(currency));
  if (split === 'not_a_number')
    return refuse(split, 'We cannot tell which separator is the decimal one. Write it like 1250.50.');
  if (split === 'ambiguous') return refuse(split, bothReadings(bare));
  return toMoney(split, currency);
}

type Split = { readonly whole: string; readonly fraction: string };

function splitAtDecimal(bare: string, exponent: number): Split | 'not_a_number' | 'ambiguous' {
  const separators = [...bare.matchAll(/[.,]/g)];
  const last = separators.at(-1);
  if (last === undefined) return { whole: bare, fraction: '' };
  const kinds = new Set(separators.map(([separator]) => separator));
  const [before, after] = [bare.slice(0, last.index), bare.slice(last.index + 1)];
  if (kinds.size === 2) {
    const other = last[0] === '.' ? ',' : '.';
    if (before.includes(last[0]) || !isGrouped(before, other)) return 'not_a_number';
    return { whole: before.replaceAll(other, ''), fraction: after };
  }
  if (separators.length > 1)
    return isGrouped(bare, last[0]) ? { whole: bare.replaceAll(last[0], ''), fraction: '' } : 'not_a_number';
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
  if (significant.length > exponent) return refuse('too_many_decimals', decimalsMessage(currency, exponent));
  const amountMinor = BigInt(whole + significant.padEnd(exponent, '0'));
  if (amountMinor % currencyStep(currency) !== 0n) {
    return refuse('not_a_step', `Amounts in ${currency} have at most two decimals, because invoices carry no more.`);
  }
  if (amountMinor > largestAmountMinor)
    return refuse('too_large', 'This amount is larger than the marketplace can take.');
  return { ok: true, money: { amountMinor, currency } };
}

function bothReadings(bare: string): string {
  const [whole = '', fraction = ''] = bare.split(/[.,]/);
  // Two decimals: the third is always zero on invoices, and with it the answer would be refused once more.
  return `This can be read in two ways. Write ${whole}.${fraction.slice(0, 2)} or ${whole}${fraction}.`;
}

function decimalsMessage(currency: string, exponent: number): string {
  return exponent === 0 ? `${currency} has no decimals.` : `${currency} has ${exponent} decimals at most.`;
}

function currencyCode(currency: string): RegExp {
  return new RegExp(`^\\s*${currency}|${currency}\\s*$`, 'giu');
}

function refuse(problem: AmountProblem, message: string): ParsedAmount {
  return { ok: false, problem, message };
}
