import type { Market } from '../market/market';
import { timelineOf, type Timeline } from './timeline';

/** A market with what its workers did in order of time: sorted once, asked by every panel. */
export type Histories = { readonly market: Market; readonly projects: Timeline; readonly payments: Timeline };

/** Sorts projects by their start and payments by their settlement, within workers. */
export function historiesOf(market: Market): Histories {
  const workers = market.workers.id.length;
  return {
    market,
    projects: timelineOf(market.projects.worker, market.projects.startedAt, workers),
    payments: timelineOf(market.payments.worker, market.payments.settledAt, workers),
  };
}
