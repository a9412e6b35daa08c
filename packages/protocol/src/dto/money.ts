import type { Money } from '@assay/domain/money/money';
import { z } from 'zod';

/** Minor units as a decimal string beside the currency: exact in JSON at any size. */
export const moneyDto = z.object({ amountMinor: z.string(), currency: z.string() });

export type MoneyDto = z.infer<typeof moneyDto>;

/** The amount to compute with. */
export function moneyOf({ amountMinor, currency }: MoneyDto): Money {
  return { amountMinor: BigInt(amountMinor), currency };
}
