import { z } from 'zod';

/** Minor units as a decimal string beside the currency: exact in JSON at any size. */
export const moneyDto = z.object({ amountMinor: z.string(), currency: z.string() });

export type MoneyDto = z.infer<typeof moneyDto>;
