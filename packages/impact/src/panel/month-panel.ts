import { badgeTimeline } from './events';
import type { Histories } from './histories';
import { monthOf } from './started-projects';
import { firstFrom, type Timeline } from './timeline';

/** A row for each worker and whole month, for workers with a project in them: by worker, then by month without gaps. */
export type MonthPanel = {
  readonly workers: readonly number[];
  /** Rows of the worker at place p are `starts[p]` to before `starts[p + 1]`. */
  readonly starts: Int32Array;
  /** Of each row: months since the first one of the market, from 0 on. */
  readonly month: Int32Array;
  readonly months: number;
  readonly projects: Float64Array;
  /** Visible badges, on average over the month. */
  readonly badges: Float64Array;
  /** Rows of workers without any project. */
  readonly dropped: number;
};

/** Counts projects by whole UTC month: after the one of registration, and before that of the market's last project. */
export function monthPanel(histories: Histories): MonthPanel {
  const { market } = histories;
  const end = market.projects.startedAt.reduce((last, at) => Math.max(last, monthOf(at)), 0);
  const firstOf = market.workers.registeredAt.map((at) => monthOf(at) + 1);
  const origin = firstOf.reduce((first, month) => Math.min(first, month), end);
  const timeline = badgeTimeline(market);
  const panel = {
    workers: [] as number[],
    starts: [0],
    month: [] as number[],
    projects: [] as number[],
    badges: [] as number[],
  };
  let dropped = 0;
  firstOf.forEach((first, worker) => {
    // Whoever registered in the last month or after it has no whole month, and so no row and no cluster.
    if (first >= end || projectsBetween(histories, worker, startOf(first), startOf(end)) === 0) {
      dropped += Math.max(0, end - first);
      return;
    }
    for (let month = first; month < end; month++) {
      const from = startOf(month);
      panel.month.push(month - origin);
      panel.projects.push(projectsBetween(histories, worker, from, startOf(month + 1)));
      panel.badges.push(meanBadges(timeline, worker, from, startOf(month + 1)));
    }
    panel.workers.push(worker);
    panel.starts.push(panel.month.length);
  });
  return {
    workers: panel.workers,
    starts: Int32Array.from(panel.starts),
    month: Int32Array.from(panel.month),
    months: end - origin,
    projects: Float64Array.from(panel.projects),
    badges: Float64Array.from(panel.badges),
    dropped,
  };
}

function projectsBetween({ projects, expected }: Histories, worker: number, from: number, to: number): number {
  return expected
    ? expected.between(worker, [from, to]).projects
    : firstFrom(projects, worker, to) - firstFrom(projects, worker, from);
}

/** Those of before count in full, one that became visible in between for the share of time that was left. */
function meanBadges(timeline: Timeline, worker: number, from: number, to: number): number {
  const first = firstFrom(timeline, worker, from);
  const after = timeline.times.subarray(first, firstFrom(timeline, worker, to));
  return after.reduce((sum, at) => sum + (to - at) / (to - from), first - (timeline.starts[worker] ?? 0));
}

function startOf(month: number): number {
  return Date.UTC(Math.floor(month / 12), month % 12, 1);
}
