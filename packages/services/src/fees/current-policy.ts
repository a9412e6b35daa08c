import type { Database, Transaction } from '@assay/db/connect';
import type { FrozenFees } from '@assay/db/schema/market-jobs';
import { feePolicy } from '@assay/db/schema/money';
import type { FeePolicy } from '@assay/domain/fees/policy';
import { desc } from 'drizzle-orm';

/** The fee policy in force, as a bid that is sent now freezes it. */
export async function currentFees(db: Database | Transaction): Promise<FrozenFees> {
  const [policy] = await db.select().from(feePolicy).orderBy(desc(feePolicy.number)).limit(1);
  if (!policy) throw new Error('this installation has no fee policy yet');
  return {
    policyVersion: policy.number,
    freelancerPercent: policy.freelancerPercent,
    clientPercent: policy.clientPercent,
  };
}

export function feePolicyOf(fees: FrozenFees): FeePolicy {
  return { freelancer: { percent: fees.freelancerPercent }, client: { percent: fees.clientPercent } };
}
