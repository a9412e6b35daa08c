import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { jobInput, type JobInput } from '@assay/protocol/input/job-input';
import { fault } from '@assay/protocol/refusal/field-fault';
import { isOfferedBadge } from '../badge/list-offered';
import { parseInput } from '../kernel/parse';
import { refusedField } from '../kernel/refused';

/** The parsed form of a job, refused by field where it could not be posted at this moment. */
export function checkJobForm(input: unknown, now: Date): JobInput {
  const parsed = parseInput(jobInput, input);
  const { decisionDaysMin, decisionDaysMax } = marketRules;
  if (
    parsed.decisionDueAt < daysAfter(now, decisionDaysMin) ||
    parsed.decisionDueAt > daysAfter(now, decisionDaysMax)
  ) {
    throw refusedField(
      'decisionDueAt',
      fault('Choose a date between {min} and {max} days from now.', { min: decisionDaysMin, max: decisionDaysMax }),
    );
  }
  if (parsed.requiredBadge !== null && !isOfferedBadge(parsed.requiredBadge)) {
    throw refusedField('requiredBadge', fault('There is no such badge here. Choose one from the list, or none.'));
  }
  return parsed;
}
