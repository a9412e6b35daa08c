import { emptyEnvelope, envelopeSolver } from '../dense/envelope';
import { dot, type Matrix } from '../dense/matrix';

/** Where a row of an event stands in calendar time; without that, all rows share one period, which event means take off. */
export function calendarOf(start: Int32Array | undefined, event: number, period: number): number {
  return start ? (start[event] ?? 0) + period : 0;
}

/** Rows of events over the same number of periods, one calendar period later each. */
export type PathDesign = {
  readonly periods: number;
  /** Of each event: the calendar period of its first row, from 0 on. Without it there are no calendar effects. */
  readonly start?: Int32Array;
  /** Of each event. */
  readonly cluster: Int32Array;
};

/** Normal equations of a path once events and calendar periods are out. Columns are periods, all of them. */
export type PathSystem = {
  readonly calendar: number;
  /** Calendar periods with rows. */
  readonly levels: number;
  readonly gram: Matrix;
  /** What each period's column is regressed on: its coefficients on calendar periods, by calendar period and period. */
  readonly onCalendar: Float64Array;
  /** Takes sums of an outcome less event means by calendar period to its coefficients on them. */
  readonly solveCalendar: (sums: Float64Array) => Float64Array;
};

/**
 * The products of all columns follow from how many events begin in each calendar period, without a pass over rows: an
 * event has one row in every period, and less its mean a column is 1 − 1/periods there and −1/periods in its other rows.
 * Calendar periods further apart than a path never meet, so that theirs is a narrow band, which is solved exactly.
 */
export function pathSystem({ periods, start, cluster }: PathDesign): PathSystem {
  if (!start) return timelessSystem(periods, cluster.length);
  const calendar = start.reduce((last, first) => Math.max(last, first), 0) + periods;
  const begun = new Float64Array(calendar);
  for (const first of start) begun[first] = (begun[first] ?? 0) + 1;
  /** Events that begin from one calendar period up to another. */
  const upTo = new Float64Array(calendar + 1);
  for (let at = 0; at < calendar; at++) upTo[at + 1] = (upTo[at] ?? 0) + (begun[at] ?? 0);
  const between = (from: number, to: number) => (to < from ? 0 : (upTo[to + 1] ?? 0) - (upTo[Math.max(from, 0)] ?? 0));

  const rows = new Float64Array(calendar).map((_, at) => between(at - periods + 1, at));
  const products = emptyEnvelope(Int32Array.from(rows, (_, at) => Math.max(0, at - periods + 1)));
  for (let at = 0; at < calendar; at++) {
    for (let before = products.first[at] ?? 0; before <= at; before++) {
      const both = between(at - periods + 1, before) / periods;
      products.values[(products.origins[at] ?? 0) + before] = (before === at ? (rows[at] ?? 0) : 0) - both;
    }
  }
  const solveCalendar = envelopeSolver(products, rows);

  const crossed = Array.from({ length: periods }, (_, period) =>
    rows.map((count, at) => (begun[at - period] ?? 0) - count / periods),
  );
  const solved = crossed.map(solveCalendar);
  const values = new Float64Array(periods * periods);
  crossed.forEach((own, row) => {
    solved.slice(0, row + 1).forEach((other, column) => {
      const apart = start.length * ((row === column ? 1 : 0) - 1 / periods);
      const product = apart - dot(own, other);
      values[row * periods + column] = product;
      values[column * periods + row] = product;
    });
  });
  const onCalendar = new Float64Array(calendar * periods);
  solved.forEach((column, period) => {
    for (let at = 0; at < calendar; at++) onCalendar[at * periods + period] = column[at] ?? 0;
  });
  const levels = rows.reduce((count, here) => count + (here > 0 ? 1 : 0), 0);
  return { calendar, levels, gram: { size: periods, values }, onCalendar, solveCalendar };
}

/** Calendar effects left out: periods are linked by event means alone. */
function timelessSystem(periods: number, events: number): PathSystem {
  const gram = new Float64Array(periods * periods).map((_, cell) =>
    cell % (periods + 1) === 0 ? events * (1 - 1 / periods) : -events / periods,
  );
  return {
    calendar: 1,
    levels: 1,
    gram: { size: periods, values: gram },
    onCalendar: new Float64Array(periods),
    solveCalendar: (sums) => new Float64Array(sums.length),
  };
}
