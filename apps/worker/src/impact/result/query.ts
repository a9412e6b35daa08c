import { createHash } from 'node:crypto';
import { canonicalJson } from '@assay/credentials/json';
import type { Market } from '@assay/impact/market/market';
import { fortnights } from '@assay/impact/panel/windows';
import type { CheckedOutcome } from '@assay/services/impact/keep-result';
import { definitions } from './definitions/definitions';

type Query = CheckedOutcome['provenance']['query'];

/**
 * What was asked of which rows, with a hash by which two runs are known to have asked the same: the SHA-256 of the rest as
 * JSON in its canonical form (RFC 8785), as a database keeps no order of names. It covers the definition of every figure.
 *
 * @param defined what every figure is, by name
 */
export function queryOf(market: Market, defined: Query['definitions'] = definitions): Query {
  const asked = {
    event: 'attempts: passed = true and visible_at is set; T = visible_at',
    windowDays: fortnights.postTo,
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
    definitions: { ...defined },
  };
  return { ...asked, hash: createHash('sha256').update(canonicalJson(asked)).digest('hex') };
}
