import { DAY } from './instants';
import type { Scenario } from './scenario';

/** From the Thursday of 1970-01-01 on, so index 2 and 3 are Saturday and Sunday; the mean is 1. */
const WEEKDAYS = [1.08, 1.06, 0.8, 0.82, 1.08, 1.08, 1.08];
const YEARLY = 0.1;

/** What moves the activity of all on a day of the span: weekday, time of the year, and trend. */
export function season({ startsAt, days, planted }: Scenario, day: number): number {
  const weekday = WEEKDAYS[(Math.floor(startsAt / DAY) + day) % 7] ?? 1;
  const yearly = 1 + YEARLY * Math.sin((2 * Math.PI * day) / 365.25);
  return weekday * yearly * Math.exp(planted.trendPerDay * (day - days / 2));
}
