import { type FeeQuote, quoteFees } from '@assay/domain/fees/quote-fees';
import { feePolicyOf } from '../fees/current-policy';
import type { LockedMilestone } from '../milestone/lock-milestone';

/** What a milestone costs and brings under the fees that its contract froze. */
export function milestoneQuote({ milestone, contract }: LockedMilestone): FeeQuote {
  const { amountMinor, currency } = milestone;
  return quoteFees({ amountMinor, currency }, feePolicyOf(contract.fees));
}
