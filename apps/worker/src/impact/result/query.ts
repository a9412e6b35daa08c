import { createHash } from 'node:crypto';
import type { Market } from '@assay/impact/market/market';
import type { RunOutcome } from '@assay/services/impact/keep-result';

/** What was asked of which rows, with a hash by which two runs are known to have asked the same. */
export function queryOf(market: Market): RunOutcome['provenance']['query'] {
  const asked = {
    event: 'attempts: passed = true and visible_at is set; T = visible_at',
    windowDays: 14,
    clusteredBy: 'worker_id',
    rows: {
      workers: market.workers.id.length,
      projects: market.projects.id.length,
      payments: market.payments.amount.length,
      ratings: market.ratings.stars.length,
      attempts: market.attempts.worker.length,
      bids: market.bids?.worker.length ?? 0,
      deliveries: market.deliveries?.project.length ?? 0,
    },
  };
  return { ...asked, hash: createHash('sha256').update(JSON.stringify(asked)).digest('hex') };
}
