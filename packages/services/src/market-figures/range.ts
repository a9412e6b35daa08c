import { dayAfter, dayOf, daysBetween } from '@assay/domain/market-figures/days';
import { z } from 'zod';

/** Days (UTC), both included. */
export type DayRange = { readonly from: string; readonly to: string };

const DEFAULT_DAYS = 28;
/** Three years: of weeks, as many as a chart can show. */
const MOST_DAYS = 1_096;

const EARLIEST = '2000-01-01';

/** What cannot be read, or lies before any market of this kind, counts as left out, so that a typed address leads somewhere. */
const day = z.iso
  .date()
  .refine((text) => text >= EARLIEST)
  .optional()
  .catch(undefined);
export const rangeInput = z.object({ from: day, to: day });

/** The days that figures are asked for: up to today, the last four whole weeks when nothing is said, three years at most. */
export function rangeOf({ from, to }: z.output<typeof rangeInput>, now: Date): DayRange {
  const today = dayOf(now);
  // A day that is not over would look like a fall.
  const yesterday = dayAfter(today, -1);
  const latest = from !== undefined && from > yesterday ? today : yesterday;
  const last = to === undefined ? latest : to > today ? today : to;
  const first = from === undefined || from > last ? dayAfter(last, 1 - DEFAULT_DAYS) : from;
  return { from: daysBetween(first, last) < MOST_DAYS ? first : dayAfter(last, 1 - MOST_DAYS), to: last };
}

/** As many days, right before. */
export function rangeBefore({ from, to }: DayRange): DayRange {
  return { from: dayAfter(from, -daysBetween(from, to) - 1), to: dayAfter(from, -1) };
}
