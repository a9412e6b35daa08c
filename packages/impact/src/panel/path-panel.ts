import { filterEvents, type Events } from './events';
import { exactSums } from './exact-sum';
import type { Expected, Histories } from './histories';
import { firstFrom, type Timeline } from './timeline';

const day = 86_400_000;

/** Periods of one length around an event at T: the first begins at T + first · length, and is half-open as all are. */
export type Path = {
  readonly unit: 'day' | 'week';
  readonly length: number;
  readonly first: number;
  readonly periods: number;
};

/** [T − 14 d, T + 14 d) by days. */
export const daily: Path = { unit: 'day', length: day, first: -14, periods: 28 };
/** [T − 8 w, T + 12 w) by weeks. */
export const weekly: Path = { unit: 'week', length: 7 * day, first: -8, periods: 20 };

/** As many rows an event as the path has periods: those of event e are e · periods and following, in order of time. */
export type PathPanel = {
  readonly path: Path;
  /** Of each event. */
  readonly worker: Int32Array;
  /** Of each event: the calendar period in which its first row begins, from 0 on; each further row is one later. */
  readonly start: Int32Array;
  /** Events that were not observed throughout. */
  readonly leftOut: number;
  /** Of each row. */
  readonly outcomes: { readonly projects: Float64Array; readonly earnings: Float64Array };
};

/**
 * What workers began and earned in each period around their events. Events whose path starts before the worker was
 * registered, or ends after the last project of the market, are left out: their zeros would be no observations.
 */
export function pathPanel(histories: Histories, all: Events, path: Path): PathPanel {
  const { market, projects, payments } = histories;
  const last = market.projects.startedAt.reduce((latest, at) => Math.max(latest, at), -Infinity);
  const startOf = (at: number) => at + path.first * path.length;
  const events = filterEvents(all, (event) => {
    const from = startOf(all.at[event] ?? 0);
    return (
      from >= (market.workers.registeredAt[all.worker[event] ?? 0] ?? 0) && from + path.periods * path.length <= last
    );
  });
  const calendar = Array.from(events.at, (at) => Math.floor(startOf(at) / path.length));
  const origin = calendar.reduce((earliest, period) => Math.min(earliest, period), Infinity);
  return {
    path,
    worker: events.worker,
    start: Int32Array.from(calendar, (period) => period - origin),
    leftOut: all.at.length - events.at.length,
    outcomes: histories.expected
      ? expectedOutcomes(histories.expected, events, path)
      : {
          projects: sumByPeriod(projects, events, path, () => 1),
          earnings: sumByPeriod(payments, events, path, (row) => market.payments.amount[row] ?? 0),
        },
  };
}

function expectedOutcomes({ between }: Expected, events: Events, path: Path): PathPanel['outcomes'] {
  const rows = Array.from({ length: events.at.length * path.periods }, (_, row) => {
    const event = Math.floor(row / path.periods);
    const from = (events.at[event] ?? 0) + (path.first + (row % path.periods)) * path.length;
    return between(events.worker[event] ?? 0, [from, from + path.length]);
  });
  return {
    projects: Float64Array.from(rows, ({ projects }) => projects),
    earnings: Float64Array.from(rows, ({ earnings }) => earnings),
  };
}

function sumByPeriod(timeline: Timeline, events: Events, path: Path, valueOf: (row: number) => number): Float64Array {
  const sums = exactSums(events.at.length * path.periods);
  for (let event = 0; event < events.at.length; event++) {
    const worker = events.worker[event] ?? 0;
    const from = (events.at[event] ?? 0) + path.first * path.length;
    const end = firstFrom(timeline, worker, from + path.periods * path.length);
    for (let place = firstFrom(timeline, worker, from); place < end; place++) {
      const row = event * path.periods + Math.floor(((timeline.times[place] ?? 0) - from) / path.length);
      sums.add(row, valueOf(timeline.rows[place] ?? 0));
    }
  }
  return sums.totals();
}
