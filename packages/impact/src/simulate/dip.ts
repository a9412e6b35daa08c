import { DAY } from './instants';
import type { Scenario } from './scenario';

/** The factor by which activity is lower shortly before one of the badges becomes visible. */
export function dipAt({ planted }: Scenario, visibleAt: Float64Array, instant: number): number {
  const { depth, days } = planted.dip;
  if (depth === 0) return 1;
  const isBefore = visibleAt.some((at) => instant < at && instant >= at - days * DAY);
  return isBefore ? 1 - depth : 1;
}
