import { currencyExponent, isCurrency } from '@assay/domain/money/currency';
import type { FieldFault } from '@assay/domain/kernel/refusal';
import type { Money } from '@assay/domain/money/money';
import { type AmountProblem, parseAmount } from '@assay/domain/money/parse-amount';
import { z } from 'zod';
import { fault, says } from '../refusal/field-fault';

export const currencyCode = z.string().refine(isCurrency, says('Choose a currency.'));

/** An amount above zero as people type it, in a given currency; says what is wrong with it otherwise. */
export function parsePositiveAmount(
  text: string,
  currency: string,
): { ok: true; money: Money } | { ok: false; fault: FieldFault } {
  const parsed = parseAmount(text, currency);
  if (!parsed.ok) return { ok: false, fault: faultOfAmount(parsed.problem, currency) };
  if (parsed.money.amountMinor <= 0n) return { ok: false, fault: fault('The amount must be more than zero.') };
  return { ok: true, money: parsed.money };
}

function faultOfAmount(problem: AmountProblem, currency: string): FieldFault {
  switch (problem.kind) {
    case 'unknown_currency':
      return fault('{currency} is not a currency we know.', { currency });
    case 'empty':
      return fault('Write an amount, for example 1250.');
    case 'negative':
      return fault('An amount cannot be below zero.');
    case 'not_a_number':
      return fault('Write digits only, for example 1250 or 1250.50.');
    case 'unclear_separator':
      return fault('We cannot tell which separator is the decimal one. Write it like 1250.50.');
    case 'ambiguous': {
      const { whole, cents, fraction } = problem;
      return fault('This can be read in two ways. Write {whole}.{cents} or {whole}{fraction}.', {
        whole,
        cents,
        fraction,
      });
    }
    case 'too_many_decimals': {
      const decimals = currencyExponent(currency);
      if (decimals === 0) return fault('{currency} has no decimals.', { currency });
      return fault('{currency} has {decimals} decimals at most.', { currency, decimals });
    }
    case 'not_a_step':
      return fault('Amounts in {currency} have at most two decimals, because invoices carry no more.', { currency });
    case 'too_large':
      return fault('This amount is larger than the marketplace can take.');
  }
}

/** An amount whose text was found to be one. */
export function soundAmount(text: string, currency: string): Money {
  const parsed = parsePositiveAmount(text, currency);
  if (!parsed.ok) throw new Error('an amount is read before it was checked');
  return parsed.money;
}
