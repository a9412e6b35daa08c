import type { Locale } from '@assay/domain/locale/locales';
import type { ScaleTime } from 'd3-scale';
import { axisText } from './axis-text';

/** About how wide a letter of the axis is, and how much room stays between two names, in units of the drawing. */
const LETTER = 6;
const GAP = 6;

/** The points in time that are named below an axis: about as many as wanted, or fewer where their names would touch. */
export function axisDays(x: ScaleTime<number, number>, wanted: number, locale: Locale): Date[] {
  const counts = Array.from({ length: wanted }, (_, index) => wanted - index);
  return counts.map((count) => x.ticks(count)).find((days) => haveRoom(days, x, locale)) ?? [];
}

function haveRoom(days: readonly Date[], x: (at: Date) => number, locale: Locale): boolean {
  const width = (day: Date) => axisText(day, locale).length * LETTER;
  return days.every((day, index) => {
    const before = days[index - 1];
    return before === undefined || x(day) - x(before) >= (width(before) + width(day)) / 2 + GAP;
  });
}
