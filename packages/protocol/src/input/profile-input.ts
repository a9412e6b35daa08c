import { isCurrency } from '@assay/domain/money/currency';
import { fields } from '@assay/domain/skill/field';
import { isSkill } from '@assay/domain/skill/skills';
import { z } from 'zod';
import { asMessage, says } from '../refusal/field-fault';
import { currencyCode, parsePositiveAmount, soundAmount } from './amount';
import { line, prose } from './text';

const typedRate = z.object({ rate: z.string().default(''), currency: z.string().refine(isCurrency) });

/** That a rate is an amount; looked at whatever else is wrong, so that a person hears of everything at once. */
const rateIsAmount = z.superRefine<unknown>(
  (form, ctx) => {
    const typed = typedRate.safeParse(form);
    if (!typed.success || typed.data.rate.trim() === '') return;
    const parsed = parsePositiveAmount(typed.data.rate, typed.data.currency);
    if (!parsed.ok) ctx.addIssue({ code: 'custom', path: ['rate'], message: asMessage(parsed.fault) });
  },
  { when: () => true },
);

/** A profile as its form sends it; an empty rate is no rate. */
export const profileInput = z
  .object({
    headline: line('The headline', { min: 3, max: 160 }),
    summary: prose('The summary', { min: 0, max: 5_000 }),
    field: z.enum(fields, says('Choose a field.')).nullable().default(null),
    skills: z
      .array(z.string().refine(isSkill, says('This skill is not in the list.')))
      .max(20, says('At most {max} skills.', { max: 20 })),
    rate: z.string().default(''),
    currency: currencyCode,
    isPublic: z.boolean(),
  })
  .check(rateIsAmount)
  .transform(({ rate, currency, ...rest }) => ({
    ...rest,
    hourlyRate: rate.trim() === '' ? null : soundAmount(rate, currency),
  }));
