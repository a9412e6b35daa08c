import { fields } from '@assay/domain/skill/field';
import { isSkill } from '@assay/domain/skill/skills';
import { z } from 'zod';
import { asMessage, says } from '../refusal/field-fault';
import { currencyCode, parsePositiveAmount } from './amount';
import { line, prose } from './text';

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
  .transform((input, ctx) => {
    const { rate, currency, ...rest } = input;
    if (rate.trim() === '') return { ...rest, hourlyRate: null };
    const parsed = parsePositiveAmount(rate, currency);
    if (!parsed.ok) {
      ctx.addIssue({ code: 'custom', path: ['rate'], message: asMessage(parsed.fault) });
      return z.NEVER;
    }
    return { ...rest, hourlyRate: parsed.money };
  });
