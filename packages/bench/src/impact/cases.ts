import { crossedLeastSquares } from '@assay/impact/estimate/crossed-least-squares';
import type { Design, Fit } from '@assay/impact/estimate/design';
import { leastSquares } from '@assay/impact/estimate/least-squares';
import { fitPath, preparePath } from '@assay/impact/estimate/path';
import { poisson } from '@assay/impact/estimate/poisson';
import { poissonOfMonths } from '@assay/impact/estimate/poisson-of-months';
import type { Figures } from './figures';
import type { PanelName, Panels } from './panels';
import { textbookCrossed } from './textbook/alternating';
import { textbookLeastSquares } from './textbook/least-squares';
import { textbookPoisson } from './textbook/poisson';
import { rowsOf } from './textbook/rows';

/** One regression: as the product runs it, and as the textbook does. The model of the same id stands in `fixest.R`. */
export type Case = {
  readonly id: string;
  readonly what: string;
  readonly panel: PanelName;
  /** Against fixest on one thread. */
  readonly goal?: number;
  /** Whatever the baseline takes. */
  readonly goalMs?: number;
  /** What fixest and the textbook take long for, so that they do it once. */
  readonly isLong: boolean;
  readonly fit: (panels: Panels) => Fit;
  /** Brings rows into objects, and answers what is measured. */
  readonly textbook: (panels: Panels) => () => Figures;
};

/** The periods that a path is told as distances from: the first, and the last before the badge. */
const references = [0, 13];
const periodName = (period: number) => `period::${period}`;

export const cases: readonly Case[] = [
  {
    id: 'a1',
    what: 'A1 least squares, 5 slopes, event and year',
    panel: 'windows',
    goal: 1,
    isLong: false,
    fit: ({ windows }) => leastSquares({ ...windowDesign(windows, 'projects'), ...withControls(windows) }),
    textbook: ({ windows }) => textbookOf(windows, textbookLeastSquares),
  },
  {
    id: 'a2',
    what: 'A2 least squares, before and after, event',
    panel: 'windows',
    goal: 1,
    isLong: false,
    fit: ({ windows }) => leastSquares(windowDesign(windows, 'projects')),
    textbook: ({ windows }) => {
      const rows = rowsOf({ ...plainColumns(windows), outcome: windows.outcomes.projects });
      return () => textbookLeastSquares(rows);
    },
  },
  {
    id: 'a3',
    what: 'A3 Poisson, 5 slopes, event and year',
    panel: 'windows',
    goal: 1,
    isLong: false,
    fit: ({ windows }) => poisson({ ...windowDesign(windows, 'projects'), ...withControls(windows) }),
    textbook: ({ windows }) => textbookOf(windows, textbookPoisson),
  },
  {
    id: 'a4',
    what: 'A4 Poisson of earnings, before and after, event',
    panel: 'windows',
    goal: 1,
    isLong: false,
    fit: ({ windows }) => poisson(windowDesign(windows, 'earnings')),
    textbook: ({ windows }) => {
      const rows = rowsOf({ ...plainColumns(windows), outcome: windows.outcomes.earnings });
      return () => textbookPoisson(rows);
    },
  },
  {
    id: 'b1',
    what: 'B1 least squares, worker and month',
    panel: 'projects',
    goal: 1,
    isLong: false,
    // Months are too many columns to be solved densely: they go the way of clients in B2.
    fit: ({ projects: { worker, month, badges, logValue } }) =>
      crossedLeastSquares({
        outcome: logValue,
        slope: { name: 'badges', values: badges },
        absorbed: worker,
        crossed: month,
      }),
    textbook: ({ projects: { worker, month, badges, logValue } }) => {
      const rows = rowsOf({ outcome: logValue, slopes: { badges }, absorbed: worker, cluster: worker, small: month });
      return () => textbookLeastSquares(rows);
    },
  },
  {
    id: 'b2',
    what: 'B2 least squares, worker, client and month',
    panel: 'projects',
    goal: 2,
    isLong: true,
    fit: ({ projects: { worker, client, month, badges, logValue } }) =>
      crossedLeastSquares({
        outcome: logValue,
        slope: { name: 'badges', values: badges },
        absorbed: worker,
        crossed: client,
        small: month,
      }),
    textbook: ({ projects: { worker, client, month, badges, logValue } }) => {
      const rows = Array.from(logValue, (outcome, at) => ({
        outcome,
        slope: badges[at] ?? 0,
        worker: worker[at] ?? 0,
        client: client[at] ?? 0,
        month: month[at] ?? 0,
      }));
      return () => textbookCrossed(rows, 'badges');
    },
  },
  {
    id: 'b3',
    what: 'B3 Poisson of projects a month, worker and month',
    panel: 'months',
    goal: 2,
    isLong: true,
    fit: ({ months: { projects, badges, ...months } }) =>
      poissonOfMonths({ ...months, outcome: projects, slope: { name: 'badges', values: badges } }),
    textbook: ({ months }) => {
      const { starts, month, projects, badges } = months;
      const worker = new Int32Array(month.length);
      months.workers.forEach((code, place) => worker.fill(code, starts[place], starts[place + 1]));
      // Months in which nobody began anything say nothing.
      const alive = new Set(month.filter((_, row) => projects[row] !== 0));
      const isAlive = (_: number, row: number) => alive.has(month[row] ?? 0);
      const rows = rowsOf({
        outcome: projects.filter(isAlive),
        slopes: { badges: badges.filter(isAlive) },
        absorbed: worker.filter(isAlive),
        cluster: worker.filter(isAlive),
        small: month.filter(isAlive),
      });
      return () => textbookPoisson(rows);
    },
  },
  {
    id: 'c0',
    what: 'C0 daily path, event',
    panel: 'days',
    goal: 0.2,
    isLong: true,
    fit: ({ days: { path, worker, outcomes } }) =>
      fitPath(preparePath({ periods: path.periods, cluster: worker }, [0], periodNames(path)), outcomes.projects),
    textbook: ({ days }) => {
      const rows = rowsOf({ ...plainDays(days), slopes: Object.fromEntries(daySlopes(days, [0])) });
      return () => textbookLeastSquares(rows);
    },
  },
  {
    id: 'c1',
    what: 'C1 daily path, event and calendar day',
    panel: 'days',
    goalMs: 1_000,
    isLong: true,
    fit: ({ days }) => fitDays(days),
    textbook: ({ days }) => {
      const slopes = Object.fromEntries(daySlopes(days, references));
      const rows = rowsOf({ ...plainDays(days), slopes, small: dayColumns(days).calendar });
      return () => textbookLeastSquares(rows);
    },
  },
  {
    id: 'c2',
    what: 'C2 daily, before and after, event and calendar day; errors by event',
    panel: 'days',
    goal: 0.2,
    isLong: true,
    // Calendar days are too many columns for `leastSquares`; what crosses two large effects clusters by the first.
    fit: ({ days }) => {
      const { event, calendar, post } = dayColumns(days);
      const outcome = days.outcomes.projects;
      const slope = { name: 'post', values: post };
      return crossedLeastSquares({ outcome, slope, absorbed: event, crossed: calendar });
    },
    textbook: ({ days }) => {
      const { event, calendar, post } = dayColumns(days);
      const outcome = days.outcomes.projects;
      const rows = rowsOf({ outcome, absorbed: event, cluster: event, slopes: { post }, small: calendar });
      return () => textbookLeastSquares(rows);
    },
  },
];

/** The path of projects by days around a badge, as in C1. */
export function fitDays({ path, start, worker, outcomes }: Panels['days']): Fit {
  const design = { periods: path.periods, start, cluster: worker };
  return fitPath(preparePath(design, references, periodNames(path)), outcomes.projects);
}

const periodNames = ({ periods }: Panels['days']['path']) => Array.from({ length: periods }, (_, at) => periodName(at));

/** Of each row: its event, its worker, its calendar day, and whether it lies after the badge. */
function dayColumns({ path: { periods, first }, start, worker, outcomes }: Panels['days']) {
  const rows = outcomes.projects.length;
  const [event, ofWorker, calendar] = [new Int32Array(rows), new Int32Array(rows), new Int32Array(rows)];
  const post = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const period = row % periods;
    const of = (row - period) / periods;
    event[row] = of;
    ofWorker[row] = worker[of] ?? 0;
    calendar[row] = (start[of] ?? 0) + period;
    post[row] = period + first >= 0 ? 1 : 0;
  }
  return { event, worker: ofWorker, calendar, post };
}

function plainDays(days: Panels['days']) {
  const { event, worker } = dayColumns(days);
  return { outcome: days.outcomes.projects, absorbed: event, cluster: worker };
}

/** A column for each period that is no reference: one in its rows. */
function daySlopes({ path: { periods }, outcomes }: Panels['days'], left: readonly number[]): [string, Uint8Array][] {
  const kept = [...Array(periods).keys()].filter((period) => !left.includes(period));
  return kept.map((period) => [
    periodName(period),
    Uint8Array.from(outcomes.projects, (_, row) => (row % periods === period ? 1 : 0)),
  ]);
}

function windowDesign(windows: Panels['windows'], outcome: 'projects' | 'earnings'): Design {
  return {
    outcome: windows.outcomes[outcome],
    slopes: [{ name: 'post', values: windows.post }],
    absorbed: windows.event,
    cluster: windows.worker,
  };
}

function withControls({ post, controls, year }: Panels['windows']) {
  const slopes = Object.entries({ post, ...controls }).map(([name, values]) => ({ name, values }));
  return { slopes, small: [year] };
}

function plainColumns({ post, event, worker }: Panels['windows']) {
  return { slopes: { post }, absorbed: event, cluster: worker };
}

function textbookOf(windows: Panels['windows'], run: (rows: ReturnType<typeof rowsOf>) => Figures): () => Figures {
  const { post, controls, year, outcomes } = windows;
  const slopes = { post, ...controls };
  const rows = rowsOf({ ...plainColumns(windows), outcome: outcomes.projects, slopes, small: year });
  return () => run(rows);
}
