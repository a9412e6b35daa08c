import { dropEmptyRows, type FormValues, type RowGroup, textOf } from '../form-rows/form-rows';
import { completePlan, milestoneRows } from '../form-rows/plan';
import { endOfDay } from './end-of-day';

export const questionRows: RowGroup = { name: 'questions', columns: [] };

export const jobRowGroups: readonly RowGroup[] = [milestoneRows, questionRows];

/** The form without rows in which nothing was typed, and with a lone milestone worth the whole budget. */
export function tidyJobForm(values: FormValues): FormValues {
  return completePlan(dropEmptyRows(values, questionRows), textOf(values['amount']));
}

/** The input of the verb: the chosen day becomes the instant at which it ends where the client lives. */
export function jobInputOf(fields: Readonly<Record<string, unknown>>, timeZone: string): Record<string, unknown> {
  const day = fields['decisionDueAt'];
  return { ...fields, decisionDueAt: typeof day === 'string' ? endOfDay(day, timeZone)?.toISOString() : undefined };
}
