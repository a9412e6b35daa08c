import { z } from 'zod';

/** The settings in force on this installation, as far as they concern everybody. */
export const marketRulesDto = z.object({
  origin: z.enum(['real', 'simulated']),
  referenceCurrency: z.string(),
  paymentProvider: z.enum(['sandbox', 'bank_transfer']),
  retakeWaitDays: z.number().int(),
  termsVersion: z.string(),
  freelancerPercent: z.string(),
  clientPercent: z.string(),
  tests: z.array(
    z.object({
      slug: z.string(),
      title: z.string(),
      minutes: z.number(),
      /** Questions of one form, those without a score included. */
      questions: z.number().int(),
      scored: z.number().int(),
      passMark: z.number().int(),
      passMarkReason: z.string(),
      validMonths: z.number().int(),
    }),
  ),
});

export type MarketRulesDto = z.infer<typeof marketRulesDto>;
