import { isCurrency } from '@assay/domain/money/currency';
import type { Money } from '@assay/domain/money/money';
import { parseAmount } from '@assay/domain/money/parse-amount';
import { z } from 'zod';

export const currencyCode = z.string().refine(isCurrency, 'Choose a currency.');

/** An amount above zero as people type it, in a given currency; says what is wrong with it otherwise. */
export function parsePositiveAmount(
  text: string,
  currency: string,
): { ok: true; money: Money } | { ok: false; message: string } {
  const parsed = parseAmount(text, currency);
  if (!parsed.ok) return { ok: false, message: parsed.message };
  if (parsed.money.amountMinor <= 0n) return { ok: false, message: 'The amount must be more than zero.' };
  return { ok: true, money: parsed.money };
}
