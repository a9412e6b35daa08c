import { postingPurposes } from '@assay/domain/ledger/posting';
import { z } from 'zod';
import { moneyDto } from './money';

/** One movement on a money page. `direction` is seen from the person: in to, out of, or within what is theirs. */
export const moneyLine = z.object({
  id: z.string(),
  at: z.string(),
  purpose: z.enum(postingPurposes),
  direction: z.enum(['in', 'out', 'within']),
  amount: moneyDto,
  milestone: z
    .object({ id: z.string(), title: z.string(), contractId: z.string(), contractTitle: z.string() })
    .nullable(),
  invoice: z.object({ id: z.string(), number: z.string(), pdfPath: z.string().nullable() }).nullable(),
  payout: z.object({ id: z.string(), state: z.string() }).nullable(),
});

export type MoneyLine = z.infer<typeof moneyLine>;

export const freelancerMoney = z.object({
  currency: z.string(),
  held: moneyDto,
  available: moneyDto,
  inTransit: moneyDto,
  withdrawn: moneyDto,
});

export type FreelancerMoney = z.infer<typeof freelancerMoney>;

export const clientMoney = z.object({
  currency: z.string(),
  held: moneyDto,
  paid: moneyDto,
  refunding: moneyDto,
  refunded: moneyDto,
});

export type ClientMoney = z.infer<typeof clientMoney>;

export const moneyPage = z.object({
  /** False in a sandbox; the page then says that no real money moves. */
  isRealMoney: z.boolean(),
  /** Whether a payout needs to be told where the transfer goes. */
  needsDestination: z.boolean(),
  asFreelancer: z.array(freelancerMoney),
  asClient: z.array(clientMoney),
  lines: z.object({ items: z.array(moneyLine), nextCursor: z.string().nullable() }),
});

export type MoneyPage = z.infer<typeof moneyPage>;

/** A withdrawal as its freelancer sees it. */
export const payoutDto = z.object({
  id: z.string(),
  state: z.enum(['requested', 'paid', 'failed']),
  amount: moneyDto,
  destination: z.string().nullable(),
  requestedAt: z.string(),
  endedAt: z.string().nullable(),
  failureReason: z.string().nullable(),
});

export type PayoutDto = z.infer<typeof payoutDto>;
