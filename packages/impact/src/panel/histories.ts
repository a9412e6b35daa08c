import type { Market } from '../market/market';
import { timelineOf, type Timeline } from './timeline';

/** What was to be expected in place of what happened, known of simulated markets only. */
export type Expected = {
  readonly between: (
    worker: number,
    stretch: readonly [from: number, to: number],
  ) => { readonly projects: number; readonly earnings: number };
  /** Of each row in `projects`. */
  readonly logValue: Float64Array;
};

/** A market with what its workers did in order of time: sorted once, asked by every panel. */
export type Histories = {
  readonly market: Market;
  readonly projects: Timeline;
  readonly payments: Timeline;
  /** Of each worker: names the draws that are made for it, whatever the order of rows, and whoever else is there. */
  readonly keys: Int32Array;
  /** Where it is there, outcomes of panels are what was to be expected; which events and projects there are stays. */
  readonly expected?: Expected;
};

/** Sorts projects by their start and payments by their settlement, within workers. */
export function historiesOf(market: Market): Histories {
  const workers = market.workers.id.length;
  return {
    market,
    projects: timelineOf(market.projects.worker, market.projects.startedAt, workers),
    payments: timelineOf(market.payments.worker, market.payments.settledAt, workers),
    keys: Int32Array.from(market.workers.id, keyOf),
  };
}

/** A hash of 32 bits (FNV-1a): that two of many workers share theirs, and so their draws, does no harm. */
function keyOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash | 0;
}

/** Natural logarithm of the value that was agreed at the start of a project. */
export function logValueOf({ market, expected }: Histories, project: number): number {
  return expected?.logValue[project] ?? Math.log(market.projects.value[project] ?? Number.NaN);
}
