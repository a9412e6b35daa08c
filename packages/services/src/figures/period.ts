import { daysAfter } from '@assay/domain/market/rules';

/** The stretches of time that figures are shown for, each a whole number of bins. */
export const periods = {
  week: { days: 7, binDays: 1 },
  month: { days: 28, binDays: 1 },
  quarter: { days: 91, binDays: 7 },
  year: { days: 364, binDays: 7 },
} as const;

export type PeriodName = keyof typeof periods;

export const periodNames = ['week', 'month', 'quarter', 'year'] as const satisfies readonly PeriodName[];

/** A period that ends now, and the one of the same length before it. */
export type Window = {
  readonly previousStart: Date;
  readonly start: Date;
  readonly end: Date;
  readonly binDays: number;
  /** Bins in each of the two periods. */
  readonly bins: number;
};

export function windowBefore(end: Date, name: PeriodName): Window {
  const { days, binDays } = periods[name];
  return { previousStart: daysAfter(end, -2 * days), start: daysAfter(end, -days), end, binDays, bins: days / binDays };
}

/** Where each bin of the period begins. */
export function binStarts({ start, binDays, bins }: Window): Date[] {
  return Array.from({ length: bins }, (_, index) => daysAfter(start, index * binDays));
}
