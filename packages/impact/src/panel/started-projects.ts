import { badgeTimeline } from './events';
import { logValueOf, type Histories } from './histories';
import { firstFrom } from './timeline';

/** A row for each project of the market, by worker and then by start. */
export type StartedProjects = {
  readonly worker: Int32Array;
  readonly client: Int32Array;
  /** UTC months since January of year 0. */
  readonly month: Int32Array;
  /** Visible badges of the worker strictly before the start. */
  readonly badges: Float64Array;
  /** Natural logarithm of the value agreed at the start. */
  readonly logValue: Float64Array;
};

export function startedProjects(histories: Histories): StartedProjects {
  const { market, projects } = histories;
  const { rows, times } = projects;
  const badges = badgeTimeline(market);
  const worker = Int32Array.from(rows, (row) => market.projects.worker[row] ?? 0);
  return {
    worker,
    client: Int32Array.from(rows, (row) => market.projects.client[row] ?? 0),
    month: Int32Array.from(times, monthOf),
    badges: times.map((at, row) => {
      const code = worker[row] ?? 0;
      return firstFrom(badges, code, at) - (badges.starts[code] ?? 0);
    }),
    logValue: Float64Array.from(rows, (row) => logValueOf(histories, row)),
  };
}

/** UTC months since January of year 0. */
export function monthOf(instant: number): number {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
