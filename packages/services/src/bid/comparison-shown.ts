import type { AccountId } from '@assay/domain/kernel/id';
import { isOfferedBadge } from '../badge/list-offered';
import type { Impression } from '../impression/impression';
import type { Comparison } from './compare';

/** What a client saw of the bids of a job. With other bids in it, it is another comparison. */
export function comparisonShown(
  viewerId: AccountId,
  { jobId, bids }: Pick<Comparison, 'jobId' | 'bids'>,
  badge: string | undefined,
): Impression<'comparison.shown'> {
  return {
    kind: 'comparison.shown',
    of: JSON.stringify([jobId, badge, bids.map(({ id }) => id)]),
    payload: {
      jobId,
      viewerId,
      badge: badge !== undefined && isOfferedBadge(badge) ? badge : null,
      rows: bids.map(({ id, freelancer, badges }, index) => ({
        id,
        position: index + 1,
        isNamed: freelancer !== null,
        badges: badges.map(({ badgeId, achievement, assurance }) => ({ badgeId, achievement, assurance })),
      })),
    },
  };
}
