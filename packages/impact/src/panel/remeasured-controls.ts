import type { EventPanel } from './event-panel';
import type { Events } from './events';
import type { Histories } from './histories';
import { firstFrom, timelineOf } from './timeline';
import { fortnights, windowAt } from './windows';

/** What a worker had done at the start of each window, a column each. */
export type Controls = Readonly<
  Record<'cumulativeProjects' | 'arsinhCumulativeEarnings' | 'averageRating' | 'noRatingYet', Float64Array>
>;

/** Measured anew at the start of each window, so that those of the second contain what happened in the first. */
export function remeasuredControls(histories: Histories, events: Events, { worker, post }: EventPanel): Controls {
  const { projects, payments } = histories;
  const starts = post.map((isPost, row) => windowAt(fortnights, isPost === 1, events.at[row >>> 1] ?? 0)[0]);
  const earnings = amountsUntil(histories);
  const stars = starsUntil(histories);
  const countAt = (row: number) => {
    const code = worker[row] ?? 0;
    return firstFrom(projects, code, starts[row] ?? 0) - (projects.starts[code] ?? 0);
  };
  const ratingAt = (row: number) => {
    const code = worker[row] ?? 0;
    const end = firstFrom(stars.timeline, code, starts[row] ?? 0);
    const begin = stars.timeline.starts[code] ?? 0;
    return end === begin ? undefined : ((stars.sums[end] ?? 0) - (stars.sums[begin] ?? 0)) / (end - begin);
  };
  const earnedAt = (row: number) => {
    const code = worker[row] ?? 0;
    const end = firstFrom(payments, code, starts[row] ?? 0);
    return (earnings[end] ?? 0) - (earnings[payments.starts[code] ?? 0] ?? 0);
  };
  return {
    cumulativeProjects: starts.map((_, row) => countAt(row)),
    arsinhCumulativeEarnings: starts.map((_, row) => Math.asinh(earnedAt(row))),
    averageRating: starts.map((_, row) => ratingAt(row) ?? 0),
    noRatingYet: starts.map((_, row) => (ratingAt(row) === undefined ? 1 : 0)),
  };
}

/** Payments added up in the order of their timeline, with 0 before the first. */
function amountsUntil({ market, payments }: Histories): Float64Array {
  return addedUp(payments.rows, (row) => market.payments.amount[row] ?? 0);
}

function starsUntil({ market }: Histories) {
  const { ratings, projects, workers } = market;
  const worker = ratings.project.map((project) => projects.worker[project] ?? 0);
  const timeline = timelineOf(worker, ratings.givenAt, workers.id.length);
  return { timeline, sums: addedUp(timeline.rows, (row) => ratings.stars[row] ?? 0) };
}

function addedUp(rows: Int32Array, valueOf: (row: number) => number): Float64Array {
  const sums = new Float64Array(rows.length + 1);
  rows.forEach((row, place) => {
    sums[place + 1] = (sums[place] ?? 0) + valueOf(row);
  });
  return sums;
}
