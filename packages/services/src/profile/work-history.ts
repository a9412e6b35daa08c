import type { Database, Transaction } from '@assay/db/connect';
import { contract } from '@assay/db/schema/market-contracts';
import type { AccountId } from '@assay/domain/kernel/id';
import type { FreelancerDto } from '@assay/protocol/dto/freelancer';
import { and, desc, eq, isNotNull } from 'drizzle-orm';

const LISTED = 50;

/** Completed contracts of a freelancer, the latest first: what was done and when, not for whom nor for how much. */
export async function workHistory(
  db: Database | Transaction,
  freelancerId: AccountId,
): Promise<FreelancerDto['history']> {
  const rows = await db
    .select({ id: contract.id, title: contract.title, field: contract.field, endedAt: contract.endedAt })
    .from(contract)
    .where(and(eq(contract.freelancerId, freelancerId), eq(contract.state, 'completed'), isNotNull(contract.endedAt)))
    .orderBy(desc(contract.endedAt), desc(contract.id))
    .limit(LISTED);
  return rows.flatMap(({ endedAt, ...row }) =>
    endedAt === null ? [] : [{ ...row, completedAt: endedAt.toISOString() }],
  );
}
