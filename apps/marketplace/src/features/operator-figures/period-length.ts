import { type PeriodName, periods } from '@assay/services/figures/period';

/** A period in the unit that its course is drawn by: 28 days, 13 weeks. */
export function periodLength(name: PeriodName): { readonly unit: 'days' | 'weeks'; readonly count: number } {
  const { days, binDays } = periods[name];
  return { unit: binDays === 1 ? 'days' : 'weeks', count: days / binDays };
}
