import { dropEmptyRows, type FormValues, type RowGroup, textOf } from '../form-rows/form-rows';
import { completePlan, milestoneRows } from '../form-rows/plan';
import { endOfDay } from './end-of-day';

export const questionRows: RowGroup = { name: 'questions', columns: [] };

export const jobRowGroups: readonly RowGroup[] = [milestoneRows, questionRows];

/** The form without rows in which nothing was typed. */
export function tidyJobForm(values: FormValues): FormValues {
  return jobRowGroups.reduce(dropEmptyRows, values);
}

/** The form as it is sent, with a lone milestone worth the whole budget. */
export function completeJobForm(values: FormValues): FormValues {
  return completePlan(values, textOf(values['amount']));
}

/** The input of the verb: the chosen day becomes the instant at which it ends where the client lives. */
export function jobInputOf(fields: Readonly<Record<string, unknown>>, timeZone: string): Record<string, unknown> {
  const day = fields['decisionDueAt'];
  return { ...fields, decisionDueAt: typeof day === 'string' ? endOfDay(day, timeZone)?.toISOString() : undefined };
}
