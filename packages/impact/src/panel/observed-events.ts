import { filterEvents, type Events } from './events';
import type { Histories } from './histories';
import { lastInstant } from './last-instant';
import { fortnights, windowAt, type Windows } from './windows';

/**
 * Events whose two windows lie between the worker's registration and the last instant of the data: outside of it, zeros
 * are no observations. Dates that were moved, or that nobody chose to be seen, fall there more often than badges do.
 */
export function observedEvents({ market }: Histories, events: Events, windows: Windows = fortnights): Events {
  const last = lastInstant(market);
  return filterEvents(events, (event) => {
    const at = events.at[event] ?? Number.NaN;
    const registered = market.workers.registeredAt[events.worker[event] ?? 0] ?? 0;
    return windowAt(windows, false, at)[0] >= registered && windowAt(windows, true, at)[1] <= last;
  });
}
