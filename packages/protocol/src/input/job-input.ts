import { marketRules } from '@assay/domain/market/rules';
import { fields } from '@assay/domain/skill/field';
import { isSkill } from '@assay/domain/skill/skills';
import { z } from 'zod';
import { says } from '../refusal/field-fault';
import { currencyCode } from './amount';
import { plannedMilestones } from './milestone-plan';
import { amountsAddUp, pricedPlan } from './priced-plan';
import { line, prose } from './text';

/** The fields of a job, each for itself; amounts as typed. */
export const jobFields = z.object({
  title: line('The title', { min: 8, max: 300 }),
  brief: prose('The brief', { min: 60, max: 20_000 }),
  field: z.enum(fields, says('Choose a field.')),
  skills: z
    .array(z.string().refine(isSkill, says('This skill is not in the list.')))
    .min(1, says('Choose at least one skill.'))
    .max(10, says('At most {max} skills.', { max: 10 })),
  requiredBadge: z.string().nullable().default(null),
  amount: z.string(says('Write the budget.')),
  currency: currencyCode,
  milestones: plannedMilestones,
  questions: z
    .array(line('The question', { max: 500 }))
    .max(marketRules.questionsMax, says('At most {max} questions.', { max: marketRules.questionsMax })),
  /** Whether the client compares without names until a bid is short-listed. */
  anonymousBids: z.boolean().default(false),
  decisionDueAt: z.coerce.date(says('Choose the date by which you decide.')),
  /** Of the one form that was drawn: sent twice, it posts once. */
  requestKey: z.uuid().optional(),
});

/** A fixed-price job as its form sends it. */
export const jobInput = jobFields.check(amountsAddUp).transform(({ amount, currency, milestones, ...rest }) => {
  const plan = pricedPlan({ amount, currency, milestones });
  return { ...rest, budget: plan.price, milestones: plan.milestones };
});

export type JobInput = z.output<typeof jobInput>;
