import { contract } from '@assay/db/schema/market-contracts';
import type { MilestoneId } from '@assay/domain/kernel/id';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { verifyLedger } from '../ledger/verify-ledger';
import { approveMilestone } from '../milestone/approve';
import { refundMilestone } from '../payment/refund';
import { startPayment } from '../payment/start';
import { giveReview } from '../review/give';
import { agreeContract, fundAndSubmit, inParallel, refusalOf, type TestContract } from '../testing/contract';
import { useMarket } from '../testing/fixture';

const market = useMarket();

async function twoMilestones() {
  const agreed = await agreeContract(market);
  const [first, second] = agreed.milestones;
  if (first === undefined || second === undefined) throw new Error('the sample contract has two milestones');
  return { agreed, first, second };
}

async function stateOf({ contractId }: TestContract): Promise<string | undefined> {
  const rows = await market.owner.database.select().from(contract).where(eq(contract.id, contractId));
  return rows[0]?.state;
}

async function completions({ contractId }: TestContract): Promise<number> {
  const rows = await market.owner.database.execute(
    sql`select id from log.outbox where kind = 'contract.completed' and payload ->> 'contractId' = ${contractId}`,
  );
  return rows.length;
}

const refund = (agreed: TestContract, milestoneId: MilestoneId) =>
  refundMilestone(market.as(agreed.freelancer), { milestoneId });

describe('a contract', () => {
  it('whose last milestone is refunded is complete, and both sides may review', async () => {
    const { agreed, first, second } = await twoMilestones();
    await fundAndSubmit(market, agreed, first);
    await approveMilestone(market.as(agreed.client), { milestoneId: first });
    expect(await stateOf(agreed)).toBe('active');
    await startPayment(market.as(agreed.client), { milestoneId: second });
    await refund(agreed, second);
    expect([await stateOf(agreed), await completions(agreed)]).toEqual(['completed', 1]);
    const marks = { quality: 4, communication: 5, speed: 4, reliability: 5, comment: 'Fair about what was left.' };
    for (const side of [agreed.client, agreed.freelancer]) {
      const review = giveReview(market.as(side), { contractId: agreed.contractId, ...marks });
      expect(await refusalOf(review)).toBe('done');
    }
  });

  it('goes on while a milestone is still planned, whatever was refunded', async () => {
    const { agreed, first, second } = await twoMilestones();
    await startPayment(market.as(agreed.client), { milestoneId: first });
    await refund(agreed, first);
    expect([await stateOf(agreed), await completions(agreed)]).toEqual(['active', 0]);
    await fundAndSubmit(market, agreed, second);
    await approveMilestone(market.as(agreed.client), { milestoneId: second });
    expect(await stateOf(agreed)).toBe('completed');
  });

  it('is completed once when its last two milestones end at the same moment, one released, one refunded', async () => {
    const { agreed, first, second } = await twoMilestones();
    await fundAndSubmit(market, agreed, first);
    await startPayment(market.as(agreed.client), { milestoneId: second });
    let turn = 0;
    const either = () =>
      (turn += 1) % 2 === 0
        ? approveMilestone(market.as(agreed.client), { milestoneId: first })
        : refund(agreed, second);
    expect(await inParallel(16, either)).toEqual({ done: 2, refused: ['wrong_state'] });
    expect([await stateOf(agreed), await completions(agreed)]).toEqual(['completed', 1]);
    expect(await verifyLedger(market.system())).toMatchObject({ ok: true });
  });
});
