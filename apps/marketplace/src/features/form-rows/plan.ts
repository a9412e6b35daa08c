import { dropEmptyRows, type FormValues, readRows, type RowGroup, writeRows } from './form-rows';

export const milestoneRows: RowGroup = { name: 'milestones', columns: ['title', 'amount', 'days'] };

/**
 * The plan as a form sends it: a single milestone left without an amount is worth the whole price. What is kept in the
 * form stays as it was typed, so that the milestone follows a price that changes.
 */
export function completePlan(values: FormValues, price: string): FormValues {
  const tidy = dropEmptyRows(values, milestoneRows);
  const [only, ...others] = readRows(tidy, milestoneRows);
  if (only === undefined || others.length > 0 || only['amount'] !== '') return tidy;
  return writeRows(tidy, milestoneRows, [{ ...only, amount: price }]);
}

export function readPlan(values: FormValues) {
  return readRows(values, milestoneRows).map(({ title = '', amount = '', days = '' }) => ({ title, amount, days }));
}
