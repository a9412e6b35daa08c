import { leastEvents } from '@assay/impact/estimate/verdict';
import type { Market } from '@assay/impact/market/market';
import type { Events } from '@assay/impact/panel/events';
import { historiesOf } from '@assay/impact/panel/histories';
import { firstFrom, timelineOf, type Timeline } from '@assay/impact/panel/timeline';
import { fortnight } from '@assay/impact/panel/windows';
import type { RunOutcome } from '@assay/services/impact/keep-result';
import { runningTotals } from './running-totals';

type Compared = RunOutcome['result']['before'];
type Side = NonNullable<Compared>['holders'];

/**
 * How those who come to hold a badge did before their first one, beside workers who never hold any, in the very same
 * days: what differs there, no badge has made. Null where either side is so few that a mean would tell of a person.
 */
export function compareBefore(market: Market, events: Events): Compared {
  const first = firstBadges(events);
  if (Math.min(first.size, market.workers.id.length - first.size) < leastEvents) return null;
  return { holders: ofHolders(market, first), others: ofOthers(market, first) };
}

type FirstBadges = ReadonlyMap<number, number>;

/** The instant of each worker's first badge; events stand by worker and then by time. */
function firstBadges({ worker, at }: Events): FirstBadges {
  const first = new Map<number, number>();
  worker.forEach((code, event) => {
    if (!first.has(code)) first.set(code, at[event] ?? Number.NaN);
  });
  return first;
}

function ofHolders(market: Market, first: FirstBadges): Side {
  const { projects, payments } = historiesOf(market);
  const ratings = timelineOf(ratedWorkers(market), market.ratings.givenAt, market.workers.id.length);
  const before = (rows: Timeline, instant: (at: number) => number) =>
    [...first].reduce((sum, [worker, at]) => {
      return sum + firstFrom(rows, worker, instant(at)) - (rows.starts[worker] ?? 0);
    }, 0);
  const until = (at: number) => at;
  const begun = before(projects, until);
  const sumOf = (rows: Timeline, amounts: Float64Array, from: (at: number) => number) =>
    [...first].reduce((sum, [worker, at]) => {
      const [start, end] = [firstFrom(rows, worker, from(at)), firstFrom(rows, worker, at)];
      return sum + rows.rows.subarray(start, end).reduce((own, row) => own + (amounts[row] ?? 0), 0);
    }, 0);
  const { payments: paid, ratings: rated } = market;
  return {
    workers: first.size,
    projects: (begun - before(projects, (at) => at - fortnight)) / first.size,
    earnings: sumOf(payments, paid.amount, (at) => at - fortnight) / first.size,
    experience: begun / first.size,
    stars: ratio(
      sumOf(ratings, rated.stars, () => -Infinity),
      before(ratings, until),
    ),
  };
}

/** Of all together at each instant at which somebody came to hold a badge, and then the mean over these. */
function ofOthers(market: Market, first: FirstBadges): Side {
  const totalOf = (workers: Int32Array, times: Float64Array, amounts?: Float64Array) => {
    const rows = Array.from(workers, (worker, row) => ({ worker, at: times[row] ?? 0, amount: amounts?.[row] ?? 1 }));
    return runningTotals(rows.filter(({ worker }) => !first.has(worker)));
  };
  const { workers, projects, payments, ratings } = market;
  const rated = ratedWorkers(market);
  const registered = totalOf(Int32Array.from(workers.registeredAt.keys()), workers.registeredAt);
  const begun = totalOf(projects.worker, projects.startedAt);
  const earned = totalOf(payments.worker, payments.settledAt, payments.amount);
  const [given, stars] = [totalOf(rated, ratings.givenAt), totalOf(rated, ratings.givenAt, ratings.stars)];
  const mean = (of: (at: number) => number | null) => {
    const found = [...first.values()].flatMap((at) => of(at) ?? []);
    return ratio(
      found.reduce((sum, each) => sum + each, 0),
      found.length,
    );
  };
  return {
    workers: workers.id.length - first.size,
    projects: mean((at) => ratio(begun(at) - begun(at - fortnight), registered(at))),
    earnings: mean((at) => ratio(earned(at) - earned(at - fortnight), registered(at))),
    experience: mean((at) => ratio(begun(at), registered(at))),
    stars: mean((at) => ratio(stars(at), given(at))),
  };
}

/** Whose work each rating is of. */
function ratedWorkers({ projects, ratings }: Market): Int32Array {
  return ratings.project.map((project) => projects.worker[project] ?? -1);
}

function ratio(sum: number, count: number): number | null {
  return count === 0 ? null : sum / count;
}
