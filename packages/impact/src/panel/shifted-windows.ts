import { fillWords } from '../random/stream';
import type { Events } from './events';
import type { Histories } from './histories';
import { lastInstant } from './last-instant';
import type { Timeline } from './timeline';
import { fortnight } from './windows';

const word = 2 ** 32;

/** Sums over the windows of all events: of what was given, and of each draw of other dates. */
export type ShiftedSums = {
  /** Events with anything in their windows, and whose they are: the others say nothing. */
  readonly events: number;
  readonly workers: number;
  readonly before: number;
  readonly after: number;
  readonly drawnBefore: Float64Array;
  readonly drawnAfter: Float64Array;
};

export type ShiftedWindows = {
  /** Events of which both windows can be redrawn. */
  readonly redrawable: number;
  readonly projects: ShiftedSums;
  readonly earnings: ShiftedSums;
};

export type ShiftDraws = { readonly draws: number; readonly seed: number; readonly purpose: number };

/**
 * What lies in the windows around the dates of events, and around other dates drawn from the time in which the worker was
 * observed: in each draw all dates of a worker are moved forwards by one time, drawn uniformly, and those that leave the
 * span at its end come back at its beginning. So their distances stay, as does how often several fall on one day.
 *
 * Events of which a window lies outside of the span are left out, and so the span for dates is a fortnight shorter at either
 * end: from registration, or the first instant of the data if that is later, to their last.
 *
 * Draws stand in order of the time by which they move, so that those which bring a project into a window of an event are
 * neighbours: what it costs grows with the projects and not with the windows, most of which hold nothing.
 */
export function shiftedWindows(histories: Histories, events: Events, how: ShiftDraws): ShiftedWindows {
  const { market, projects, payments } = histories;
  const first = firstInstant(histories);
  const last = lastInstant(market) - fortnight;
  const counts = emptySums(how.draws);
  const amounts = emptySums(how.draws);
  let redrawable = 0;
  for (let from = 0; from < events.at.length;) {
    const worker = events.worker[from] ?? 0;
    let to = from;
    while (to < events.at.length && events.worker[to] === worker) to++;
    const start = Math.max(market.workers.registeredAt[worker] ?? 0, first) + fortnight;
    const dates = events.at.subarray(from, to).filter((at) => at >= start && at <= last);
    from = to;
    if (dates.length === 0) continue;
    redrawable += dates.length;
    const begun = rowsOf(projects, worker);
    const paid = rowsOf(payments, worker);
    if (begun.length + paid.length === 0) continue;
    const span = { start, length: last - start, ...movesOf(histories.keys[worker] ?? 0, last - start, how) };
    for (const row of begun) addRow(counts, dates, span, market.projects.startedAt[row] ?? 0, 1);
    for (const row of paid) {
      addRow(amounts, dates, span, market.payments.settledAt[row] ?? 0, market.payments.amount[row] ?? 0);
    }
    countTelling(counts, dates, begun, market.projects.startedAt);
    countTelling(amounts, dates, paid, market.payments.settledAt);
  }
  return { redrawable, projects: counts, earnings: amounts };
}

type Sums = { -readonly [Key in keyof ShiftedSums]: ShiftedSums[Key] };

function emptySums(draws: number): Sums {
  const empty = () => new Float64Array(draws);
  return { events: 0, workers: 0, before: 0, after: 0, drawnBefore: empty(), drawnAfter: empty() };
}

/** The time within which dates are moved, in as many parts as there are draws. */
type Span = {
  readonly start: number;
  readonly length: number;
  /** By how much dates are moved, part by part, and in which draw. */
  readonly moves: Float64Array;
  readonly draw: Int32Array;
  /** Where the moves of each part begin. */
  readonly parts: Int32Array;
};

function movesOf(key: number, length: number, { draws, seed, purpose }: ShiftDraws) {
  const words = new Uint32Array(draws);
  fillWords(words, seed, { entity: key, purpose });
  const parts = new Int32Array(draws + 2);
  for (let at = 0; at < draws; at++) {
    const next = partOf(words[at] ?? 0, draws) + 2;
    parts[next] = (parts[next] ?? 0) + 1;
  }
  for (let part = 1; part < parts.length; part++) parts[part] = (parts[part] ?? 0) + (parts[part - 1] ?? 0);
  const moves = new Float64Array(draws);
  const draw = new Int32Array(draws);
  // What begins a part is its next free place until all are in; then it is where the next part begins.
  for (let at = 0; at < draws; at++) {
    const value = words[at] ?? 0;
    const part = partOf(value, draws) + 1;
    const place = parts[part] ?? 0;
    parts[part] = place + 1;
    moves[place] = (value / word) * length;
    draw[place] = at;
  }
  return { moves, draw, parts };
}

function partOf(value: number, parts: number): number {
  return Math.floor((value / word) * parts);
}

/** Adds a row at an instant to the windows of each date, as given and as moved. */
function addRow(sums: Sums, dates: Float64Array, span: Span, instant: number, amount: number): void {
  for (let event = 0; event < dates.length; event++) {
    const date = dates[event] ?? Number.NaN;
    if (instant >= date && instant < date + fortnight) sums.after += amount;
    if (instant < date && instant >= date - fortnight) sums.before += amount;
    addMoved(sums.drawnAfter, date, span, [instant - fortnight, instant], amount);
    addMoved(sums.drawnBefore, date, span, [instant, instant + fortnight], amount);
  }
}

/** Counts the dates of a worker with a row in either window. */
function countTelling(sums: Sums, dates: Float64Array, rows: Int32Array, instants: Float64Array): void {
  const isNear = (date: number, instant: number) => instant >= date - fortnight && instant < date + fortnight;
  const telling = dates.filter((date) => rows.some((row) => isNear(date, instants[row] ?? Number.NaN)));
  sums.events += telling.length;
  sums.workers += Number(telling.length > 0);
}

/** Adds to the draws in which the date comes to lie after `from`, and not after `to`. */
function addMoved(
  sums: Float64Array,
  date: number,
  span: Span,
  [from, to]: readonly [number, number],
  amount: number,
): void {
  const { start, length } = span;
  const low = Math.max(from - date, start - date);
  const high = Math.min(to - date, start + length - date);
  if (low >= high) return;
  // Dates that come to lie earlier have gone round.
  if (low < 0) addBetween(sums, span, [low + length, Math.min(high, 0) + length], amount);
  if (high > 0) addBetween(sums, span, [Math.max(low, 0), high], amount);
}

function addBetween(
  sums: Float64Array,
  { length, moves, draw, parts }: Span,
  [low, high]: readonly [number, number],
  amount: number,
): void {
  const end = parts[Math.floor((high / length) * moves.length) + 1] ?? moves.length;
  for (let at = parts[Math.floor((low / length) * moves.length)] ?? 0; at < end; at++) {
    const move = moves[at] ?? 0;
    if (move <= low || move > high) continue;
    const of = draw[at] ?? 0;
    sums[of] = (sums[of] ?? 0) + amount;
  }
}

function rowsOf({ starts, rows }: Timeline, worker: number): Int32Array {
  return rows.subarray(starts[worker] ?? 0, starts[worker + 1] ?? 0);
}

/** When anybody first began a project or was paid; some may have been registered before there was anything to do. */
function firstInstant({ projects, payments }: Histories): number {
  const earliest = (times: Float64Array) => times.reduce((least, at) => Math.min(least, at), Infinity);
  return Math.min(earliest(projects.times), earliest(payments.times));
}
