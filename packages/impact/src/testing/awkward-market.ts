import type { Market } from '../market/market';
import { streamOf } from '../random/stream';
import { smallMarket } from './small-market';

const halfDay = 43_200_000;
const origin = Date.UTC(2025, 8, 1);

/**
 * A market of what estimates stumble over: instants on a grid of half days, so that projects, payments and badges fall on
 * the edges of windows and on one another; windows that overlap; workers with one badge, and some with no project;
 * refunds, of which some leave a window below zero, unless they are left out.
 */
export function awkwardMarket(seed: number, { refunded }: { readonly refunded: boolean }): Market {
  const stream = streamOf(seed, { entity: 0, purpose: 0 });
  const below = (bound: number) => Math.floor(stream.unit() * bound);
  const many = <Row>(count: number, draw: () => Row) => Array.from({ length: count }, draw);
  const instant = () => origin + below(300) * halfDay;
  const cents = () => Math.round(1 + 4e4 * stream.unit() ** 3) / 100;
  const workers = 60;
  const active = 45;
  const attempts = many(150, () => ({ worker: Math.floor(workers * stream.unit() ** 2), visibleAt: instant() }));
  const projects = many(700, () => ({ worker: below(active), startedAt: instant(), value: cents() }));
  const payments = projects.map(({ worker, startedAt, value }) => ({
    worker,
    settledAt: startedAt + below(8) * halfDay,
    amount: value,
  }));
  const refunds = payments
    .filter((_, row) => row % 9 === 0)
    .map(({ worker, settledAt, amount }) => ({ worker, settledAt: settledAt + below(40) * halfDay, amount: -amount }));
  return smallMarket({ workers, projects, payments: refunded ? [...payments, ...refunds] : payments, attempts });
}
