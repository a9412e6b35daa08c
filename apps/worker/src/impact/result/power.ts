import type { Estimate } from '@assay/impact/estimate/estimate';
import type { Market } from '@assay/impact/market/market';
import type { Events } from '@assay/impact/panel/events';
import type { RunOutcome } from '@assay/services/impact/keep-result';

type Power = RunOutcome['result']['power'];

/**
 * Of values few workers tell: theirs is judged by the errors that it is shown with. Earnings are shown with the interval of
 * the bootstrap, which has no error of its own.
 */
export const mainEffects: readonly string[] = [
  'ols.projects.event',
  'ols.any.event',
  'ols.earnings.event',
  'ols.log_value.event.cr2',
  'ppml.projects.event',
  'ppml.earnings.event',
];

const DAY = 86_400_000;
export const RATE_DAYS = 90;
/** A date beyond says no more than that it takes too long. */
export const LONGEST_DAYS = 100 * 365;

/** How far the main effects are from speaking, and when they would at the rate of the last 90 days, or of all there are. */
export function powerOf(market: Market, events: Events, estimates: readonly Estimate[], asOf: number): Power {
  const days = rateDays(market, asOf);
  const recent = events.at.filter((at) => at > asOf - days * DAY && at <= asOf).length;
  const eventsADay = recent / days;
  const shareOf = ({ events: own }: Estimate) => (events.at.length === 0 ? 0 : own / events.at.length);
  return {
    eventsADay,
    days,
    effects: estimates
      .filter(({ id }) => mainEffects.includes(id))
      .map((each) => ({
        id: each.id,
        events: each.events,
        eventsNeeded: each.eventsNeeded,
        smallestShare: smallestShare(each),
        expectedOn: expectedOn(each, eventsADay * shareOf(each), asOf),
      })),
  };
}

/** Whole days over which the rate is taken: a market younger than 90 days has none before its first registration. */
function rateDays({ workers }: Market, asOf: number): number {
  const first = workers.registeredAt.reduce((earliest, at) => (at < earliest ? at : earliest), asOf);
  return Math.min(RATE_DAYS, Math.max(1, Math.ceil((asOf - first) / DAY)));
}

function smallestShare({ estimator, outcome, mde, level }: Estimate): number | null {
  if (mde === null) return null;
  if (estimator === 'ppml' || outcome === 'log_value') return Math.expm1(mde);
  return level > 0 ? mde / level : null;
}

/** @param perDay events a day on which the estimate would rest, too */
function expectedOn({ verdict, events, eventsNeeded }: Estimate, perDay: number, asOf: number): string | null {
  if (verdict === 'speaks' || eventsNeeded === null || perDay === 0) return null;
  const days = Math.max(0, eventsNeeded - events) / perDay;
  if (days > LONGEST_DAYS) return null;
  return new Date(asOf + days * DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
}
