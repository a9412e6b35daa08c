import type { Market } from '../market/market';
import { firstFrom, timelineOf, type Timeline } from './timeline';

/** Instants in workers' lives around which windows are laid, by worker and then by time. */
export type Events = {
  readonly worker: Int32Array;
  /** Milliseconds since 1970, UTC. */
  readonly at: Float64Array;
  /** The row in `attempts` that the event comes from. */
  readonly attempt: Int32Array;
  /** Visible badges of the worker strictly before the event; those of one instant count the same earlier ones. */
  readonly badgesBefore: Int32Array;
};

const day = 86_400_000;

/** Badges that became visible: passed attempts at the first instant that others could see the badge. */
export function badgeEvents(market: Market): Events {
  const { passed, visibleAt } = market.attempts;
  return eventsAt(market, (row) => (passed[row] === 1 ? (visibleAt[row] ?? Number.NaN) : Number.NaN));
}

/** The same events at another date: nothing became visible then, so that nothing should move. */
export function placeboEvents(market: Market, shiftDays: number): Events {
  const { passed, visibleAt } = market.attempts;
  return eventsAt(market, (row) => (passed[row] === 1 ? (visibleAt[row] ?? Number.NaN) + shiftDays * day : Number.NaN));
}

/** Completed attempts that were not passed, at their completion. */
export function failedEvents(market: Market): Events {
  const { passed, completedAt } = market.attempts;
  return eventsAt(market, (row) => (passed[row] === 0 ? (completedAt[row] ?? Number.NaN) : Number.NaN));
}

/** Passed attempts whose badge nobody else ever saw, at their completion. */
export function hiddenEvents(market: Market): Events {
  const { passed, completedAt, visibleAt } = market.attempts;
  const isHidden = (row: number) => passed[row] === 1 && Number.isNaN(visibleAt[row]);
  return eventsAt(market, (row) => (isHidden(row) ? (completedAt[row] ?? Number.NaN) : Number.NaN));
}

/** Those events for which `keep` holds, in their order. */
export function filterEvents(events: Events, keep: (event: number) => boolean): Events {
  const kept = [...events.at.keys()].filter(keep);
  return {
    worker: Int32Array.from(kept, (event) => events.worker[event] ?? 0),
    at: Float64Array.from(kept, (event) => events.at[event] ?? 0),
    attempt: Int32Array.from(kept, (event) => events.attempt[event] ?? 0),
    badgesBefore: Int32Array.from(kept, (event) => events.badgesBefore[event] ?? 0),
  };
}

function eventsAt(market: Market, instantOf: (attempt: number) => number): Events {
  const { worker } = market.attempts;
  const workers = market.workers.id.length;
  const { rows, times } = timelineOf(worker, Float64Array.from(worker.keys(), instantOf), workers);
  const badges = badgeTimeline(market);
  const ofWorker = Int32Array.from(rows, (row) => worker[row] ?? 0);
  const badgesBefore = ofWorker.map(
    (code, event) => firstFrom(badges, code, times[event] ?? 0) - (badges.starts[code] ?? 0),
  );
  return { worker: ofWorker, at: times, attempt: rows, badgesBefore };
}

function badgeTimeline({ attempts, workers }: Market): Timeline {
  const seen = attempts.visibleAt.map((instant, row) => (attempts.passed[row] === 1 ? instant : Number.NaN));
  return timelineOf(attempts.worker, seen, workers.id.length);
}
