import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { jobFields, jobInput, type JobInput } from '@assay/protocol/input/job-input';
import { says } from '@assay/protocol/refusal/field-fault';
import { z } from 'zod';
import { isOfferedBadge } from '../badge/list-offered';
import { parseInput } from '../kernel/parse';

/** The parsed form of a job, refused by field where it could not be posted at this moment. */
export function checkJobForm(input: unknown, now: Date): JobInput {
  return parseInput(jobInput, input, rulesOfTheMoment(now));
}

function rulesOfTheMoment(now: Date): z.ZodType {
  const { decisionDaysMin: min, decisionDaysMax: max } = marketRules;
  return z.object({
    decisionDueAt: jobFields.shape.decisionDueAt.refine(
      (at) => at >= daysAfter(now, min) && at <= daysAfter(now, max),
      says('Choose a date between {min} and {max} days from now.', { min, max }),
    ),
    requiredBadge: jobFields.shape.requiredBadge.refine(
      (badge) => badge === null || isOfferedBadge(badge),
      says('There is no such badge here. Choose one from the list, or none.'),
    ),
  });
}
