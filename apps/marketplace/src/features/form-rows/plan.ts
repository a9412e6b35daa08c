import type { FormState } from '@assay/ui/form-state';
import { dropEmptyRows, fieldName, type FormValues, readRows, type RowGroup, writeRows } from './form-rows';

export const milestoneRows: RowGroup = { name: 'milestones', columns: ['title', 'amount', 'days'] };

/**
 * The plan as a form sends it: a single milestone left without an amount is worth the whole price. What is kept in the
 * form stays as it was typed, so that the milestone follows a price that changes.
 */
export function completePlan(values: FormValues, price: string): FormValues {
  const tidy = dropEmptyRows(values, milestoneRows);
  const only = soleUnpriced(tidy);
  return only ? writeRows(tidy, milestoneRows, [{ ...only, amount: price }]) : tidy;
}

/** What is wrong with a price is not said once more at the milestone that is worth the whole of it. */
export function sayPriceOnce(state: FormState, values: FormValues): FormState {
  if (!state.fieldErrors || !soleUnpriced(dropEmptyRows(values, milestoneRows))) return state;
  const { [fieldName(milestoneRows, 0, 'amount')]: _, ...fieldErrors } = state.fieldErrors;
  return { ...state, fieldErrors };
}

function soleUnpriced(values: FormValues): Readonly<Record<string, string>> | undefined {
  const [only, ...others] = readRows(values, milestoneRows);
  return others.length === 0 && only?.['amount'] === '' ? only : undefined;
}

export function readPlan(values: FormValues) {
  return readRows(values, milestoneRows).map(({ title = '', amount = '', days = '' }) => ({ title, amount, days }));
}
