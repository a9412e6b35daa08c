import type { DayRange } from '@assay/services/market-figures/range';

/** Whether days were asked for that cannot be shown, so that others are; an empty field asks for nothing. */
export function isOtherThanAsked(
  asked: Readonly<Record<keyof DayRange, string | undefined>>,
  shown: DayRange,
): boolean {
  return [asked.from && asked.from !== shown.from, asked.to && asked.to !== shown.to].some(Boolean);
}
