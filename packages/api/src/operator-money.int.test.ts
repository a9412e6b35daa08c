import type { ServiceContext } from '@assay/services/kernel/context';
import { agreeContract, firstMilestone, release } from '@assay/services/testing/contract';
import { useMarket } from '@assay/services/testing/fixture';
import { describe, expect, it } from 'vitest';
import { createCaller } from './root';

const market = useMarket({ paymentProvider: 'bank_transfer', bankDetails: 'Assay, IBAN DE02 1203 0000 0000 2020 51' });

const throttle = { count: () => Promise.resolve(), giveBack: () => Promise.resolve() };
const caller = (ctx: ServiceContext) => createCaller({ ...ctx, address: 'test', throttle });
const operator = async () => caller(market.as(await market.member('Olga Operator'), ['operator']));

async function funded() {
  const agreed = await agreeContract(market);
  const milestoneId = firstMilestone(agreed);
  const client = caller(market.as(agreed.client));
  const { paymentId, reference } = await client.payment.start({ milestoneId });
  const acting = await operator();
  await acting.operator.confirmTransfer({ paymentId, amount: '1030' });
  return { ...agreed, milestoneId, paymentId, reference, acting };
}

/** What waits for the operator under this id. */
const kindsOf = async (acting: Awaited<ReturnType<typeof operator>>, id: string) =>
  (await acting.operator.waitingTransfers()).filter((transfer) => transfer.id === id).map(({ kind }) => kind);

describe('what the operator’s page of money offers is done through its procedures', () => {
  it('a transfer is confirmed, a refund is sent, and each leaves the list', async () => {
    const { freelancer, milestoneId, paymentId, acting } = await funded();
    expect(await kindsOf(acting, paymentId)).toEqual([]);
    await caller(market.as(freelancer)).payment.refund({ milestoneId });
    expect(await kindsOf(acting, paymentId)).toEqual(['refund']);
    await acting.operator.confirmRefund({ paymentId });
    expect(await kindsOf(acting, paymentId)).toEqual([]);
    expect(await acting.operator.refunds()).toContainEqual(expect.objectContaining({ paymentId, state: 'refunded' }));
  });

  it('a payout is sent, another fails with its reason', async () => {
    const agreed = await funded();
    const { acting, milestoneId } = agreed;
    await caller(market.as(agreed.freelancer)).contract.submitWork({ milestoneId, note: 'Here it is.' });
    await release(market, milestoneId);
    const freelancer = caller(market.as(agreed.freelancer));
    const wish = { amount: '100', currency: 'EUR', destination: 'F. Freelancer, IBAN FR76' };
    const sent = await freelancer.money.requestPayout(wish);
    const failed = await freelancer.money.requestPayout(wish);
    expect(await kindsOf(acting, sent.payoutId)).toEqual(['payout']);
    await acting.operator.confirmPayout({ payoutId: sent.payoutId });
    await acting.operator.failPayout({ payoutId: failed.payoutId, reason: 'The bank does not know this IBAN.' });
    expect((await freelancer.money.payouts()).map(({ state, failureReason }) => [state, failureReason])).toEqual(
      expect.arrayContaining([
        ['paid', null],
        ['failed', 'The bank does not know this IBAN.'],
      ]),
    );
  });

  it('a second transfer is recorded and sent back', async () => {
    const { reference, acting } = await funded();
    const statementEntry = '2026-11-22/7';
    const recorded = await acting.operator.recordTransfer({ reference, amount: '1030', statementEntry });
    expect(recorded).toEqual({ isFunded: false, held: { amountMinor: '103000', currency: 'EUR' } });
    const [held] = (await acting.operator.waitingTransfers()).filter(({ note }) => note === statementEntry);
    await acting.operator.returnReceipt({ receiptId: held?.id });
    expect(await kindsOf(acting, held?.id ?? '')).toEqual([]);
    expect((await acting.operator.books()).faults).toEqual([]);
  });
});
