import { impactRun } from '@assay/db/schema/impact';
import { and, eq, sql } from 'drizzle-orm';
import type { ClaimedRun } from './claim';

/** Longer than a worker goes without a word: it renews a lease every few seconds. */
const LEASE_SECONDS = 60;

export const leaseEnd = sql`assay.now() + make_interval(secs => ${LEASE_SECONDS})`;

/** The run, as long as nobody else has begun it anew. */
export const stillLeased = ({ id, lease }: Pick<ClaimedRun, 'id' | 'lease'>) =>
  and(eq(impactRun.id, id), eq(impactRun.lease, lease), eq(impactRun.state, 'running'));
