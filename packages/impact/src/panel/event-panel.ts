import type { Events } from './events';
import type { Expected, Histories } from './histories';
import { exactSums } from './exact-sum';
import { firstFrom } from './timeline';
import { fortnights, windowAt, type Windows } from './windows';

/** Two rows an event: 2e before it, 2e + 1 after it. */
export type EventPanel = {
  readonly event: Int32Array;
  readonly worker: Int32Array;
  readonly post: Float64Array;
  /** Visible badges: before the event in the pre row, one more in the post row. */
  readonly badges: Float64Array;
  /** UTC year of the start of the row's window. */
  readonly year: Int32Array;
  readonly outcomes: {
    /** Contracts started. */
    readonly projects: Float64Array;
    /** 1 with at least one, else 0. */
    readonly any: Float64Array;
    /** Sum of payments and refunds, in the reference currency. */
    readonly earnings: Float64Array;
  };
};

/** Counts and sums what happened to the workers of events in the windows around them. */
export function eventPanel(histories: Histories, events: Events, windows: Windows = fortnights): EventPanel {
  const rows = 2 * events.at.length;
  const ofRow = (value: (event: number) => number) => (_: number, row: number) => value(row >>> 1);
  const event = new Int32Array(rows).map((_, row) => row >>> 1);
  const post = new Float64Array(rows).map((_, row) => row & 1);
  return {
    event,
    worker: new Int32Array(rows).map(ofRow((at) => events.worker[at] ?? 0)),
    post,
    badges: post.map((isPost, row) => (events.badgesBefore[row >>> 1] ?? 0) + isPost),
    year: new Int32Array(rows).map((_, row) =>
      new Date(windowAt(windows, (row & 1) === 1, events.at[row >>> 1] ?? 0)[0]).getUTCFullYear(),
    ),
    outcomes: histories.expected
      ? expectedOutcomes(histories.expected, events, windows)
      : observedOutcomes(histories, events, windows),
  };
}

function observedOutcomes(histories: Histories, events: Events, windows: Windows): EventPanel['outcomes'] {
  const projects = countProjects(histories, events, windows);
  return {
    projects,
    any: projects.map((count) => (count > 0 ? 1 : 0)),
    earnings: sumPayments(histories, events, windows),
  };
}

/** Projects begin one by one, so that their number is Poisson and the chance of none is exp(−mean). */
function expectedOutcomes({ between }: Expected, events: Events, windows: Windows): EventPanel['outcomes'] {
  const rows = Array.from({ length: 2 * events.at.length }, (_, row) =>
    between(events.worker[row >>> 1] ?? 0, windowAt(windows, (row & 1) === 1, events.at[row >>> 1] ?? 0)),
  );
  return {
    projects: Float64Array.from(rows, ({ projects }) => projects),
    any: Float64Array.from(rows, ({ projects }) => 1 - Math.exp(-projects)),
    earnings: Float64Array.from(rows, ({ earnings }) => earnings),
  };
}

function countProjects({ projects }: Histories, events: Events, windows: Windows): Float64Array {
  return new Float64Array(2 * events.at.length).map((_, row) => {
    const worker = events.worker[row >>> 1] ?? 0;
    const [from, to] = windowAt(windows, (row & 1) === 1, events.at[row >>> 1] ?? 0);
    return firstFrom(projects, worker, to) - firstFrom(projects, worker, from);
  });
}

function sumPayments({ market, payments }: Histories, events: Events, windows: Windows): Float64Array {
  const sums = exactSums(2 * events.at.length);
  for (let row = 0; row < 2 * events.at.length; row++) {
    const worker = events.worker[row >>> 1] ?? 0;
    const [from, to] = windowAt(windows, (row & 1) === 1, events.at[row >>> 1] ?? 0);
    const end = firstFrom(payments, worker, to);
    for (let place = firstFrom(payments, worker, from); place < end; place++) {
      sums.add(row, market.payments.amount[payments.rows[place] ?? 0] ?? 0);
    }
  }
  return sums.totals();
}
