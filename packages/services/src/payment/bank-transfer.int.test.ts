import { milestone } from '@assay/db/schema/market-contracts';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { endContract } from '../contract/end';
import { readMoney } from '../ledger/read-money';
import { verifyLedger } from '../ledger/verify-ledger';
import { confirmPayout } from '../payout/confirm';
import { failPayout } from '../payout/fail';
import { payOut } from '../payout/pay-out';
import { requestPayout } from '../payout/request';
import { submitWork } from '../milestone/submit';
import { agreeContract, firstMilestone, inParallel, refusalOf, release } from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { abandonPayment } from './abandon';
import { confirmRefund } from './confirm-refund';
import { confirmTransfer } from './confirm-transfer';
import { listWaitingTransfers } from './list-waiting';
import { readPayment } from './read';
import { refundMilestone } from './refund';
import { startPayment } from './start';

const bankDetails = 'Assay Cooperative, IBAN DE02 1203 0000 0000 2020 51';
const market = useMarket({ paymentProvider: 'bank_transfer', bankDetails });

const operator = async () => market.as(await market.member('Olga Operator'), ['operator']);

async function announced() {
  const agreed = await agreeContract(market);
  const milestoneId = firstMilestone(agreed);
  const started = await startPayment(market.as(agreed.client), { milestoneId });
  return { ...agreed, milestoneId, started };
}

describe('a bank transfer', () => {
  it('is announced with a reference and funds nothing until an operator has seen it', async () => {
    const { client, freelancer, milestoneId, started } = await announced();
    expect(started).toMatchObject({ state: 'started', isRealMoney: true, bankDetails });
    expect(started.reference).toMatch(/^AS(-[2-9A-Z]{4}){3}$/);
    expect(await refusalOf(submitWork(market.as(freelancer), { milestoneId, note: 'Too early.' }))).toBe('wrong_state');
    expect(await readPayment(market.as(client), { milestoneId })).toEqual(started);
    expect(await readPayment(market.as(freelancer), { milestoneId })).toMatchObject({ bankDetails: null });
    expect(await readPayment(market.as(await market.member()), { milestoneId })).toBeNull();
    expect(await refusalOf(listWaitingTransfers(market.as(client)))).toBe('not_found');
    expect(await listWaitingTransfers(await operator())).toContainEqual(
      expect.objectContaining({ kind: 'payment', id: started.paymentId, note: started.reference }),
    );
  });

  it('is confirmed once by 32 clicks, by an operator only, for exactly the amount', async () => {
    const { client, milestoneId, started } = await announced();
    const { paymentId } = started;
    const acting = await operator();
    expect(await refusalOf(confirmTransfer(market.as(client), { paymentId, amount: '1030' }))).toBe('not_found');
    expect(await refusalOf(confirmTransfer(acting, { paymentId, amount: '1000' }))).toBe('invalid_input');
    expect(await inParallel(32, () => confirmTransfer(acting, { paymentId, amount: '1,030.00' }))).toEqual({
      done: 1,
      refused: ['wrong_state'],
    });
    const [row] = await market.owner.database
      .select({ state: milestone.state })
      .from(milestone)
      .where(eq(milestone.id, milestoneId));
    expect(row?.state).toBe('funded');
  });

  it('that will not come can be given up and started again', async () => {
    const { client, freelancer, milestoneId, started } = await announced();
    const { paymentId } = started;
    expect(await refusalOf(abandonPayment(market.as(freelancer), { paymentId }))).toBe('not_found');
    await abandonPayment(market.as(client), { paymentId });
    expect(await refusalOf(confirmTransfer(await operator(), { paymentId, amount: '1030' }))).toBe('wrong_state');
    expect((await startPayment(market.as(client), { milestoneId })).paymentId).not.toBe(paymentId);
  });

  it('does not fund a contract that ended in the meantime, and can be given up', async () => {
    const { client, contractId, milestoneId, started } = await announced();
    const { paymentId } = started;
    await endContract(market.as(client), { contractId });
    expect(await refusalOf(confirmTransfer(await operator(), { paymentId, amount: '1030' }))).toBe('wrong_state');
    await abandonPayment(await operator(), { paymentId });
    expect(await refusalOf(startPayment(market.as(client), { milestoneId }))).toBe('wrong_state');
  });

  it('goes back when the operator has sent it', async () => {
    const { freelancer, milestoneId, started, client } = await announced();
    const { paymentId } = started;
    const acting = await operator();
    await confirmTransfer(acting, { paymentId, amount: '1030' });
    await refundMilestone(market.as(freelancer), { milestoneId });
    expect((await readMoney(market.as(client), {})).asClient).toMatchObject([
      { held: { amountMinor: '0' }, refunding: { amountMinor: '103000' } },
    ]);
    expect(await refusalOf(confirmRefund(market.as(client), { paymentId }))).toBe('not_found');
    expect(await inParallel(16, () => confirmRefund(acting, { paymentId }))).toEqual({
      done: 1,
      refused: ['wrong_state'],
    });
    expect((await readMoney(market.as(client), {})).asClient).toMatchObject([
      { refunding: { amountMinor: '0' }, refunded: { amountMinor: '103000' } },
    ]);
    expect(await verifyLedger(market.system())).toMatchObject({ ok: true });
  });
});

describe('a payout by transfer', () => {
  async function withBalance() {
    const { freelancer, milestoneId, started } = await announced();
    await confirmTransfer(await operator(), { paymentId: started.paymentId, amount: '1030' });
    await submitWork(market.as(freelancer), { milestoneId, note: 'Here it is.' });
    await release(market, milestoneId);
    return freelancer;
  }

  it('needs to know where to, waits for the operator, and is sent once', async () => {
    const freelancer = await withBalance();
    const wish = { amount: '920', currency: 'EUR' };
    expect(await refusalOf(requestPayout(market.as(freelancer), wish))).toBe('invalid_input');
    const { payoutId } = await requestPayout(market.as(freelancer), {
      ...wish,
      destination: 'F. Freelancer, IBAN FR76',
    });
    expect(await payOut(market.system(), { payoutId })).toBe('requested');
    const acting = await operator();
    expect(await refusalOf(confirmPayout(market.as(freelancer), { payoutId }))).toBe('not_found');
    expect(await inParallel(16, () => confirmPayout(acting, { payoutId }))).toEqual({
      done: 1,
      refused: ['wrong_state'],
    });
    expect((await readMoney(market.as(freelancer), {})).asFreelancer).toMatchObject([
      { withdrawn: { amountMinor: '92000' }, inTransit: { amountMinor: '0' } },
    ]);
  });

  it('that fails makes the money available again, once', async () => {
    const freelancer = await withBalance();
    const { payoutId } = await requestPayout(market.as(freelancer), {
      amount: '920',
      currency: 'EUR',
      destination: 'IBAN wrong',
    });
    const acting = await operator();
    const reason = 'The bank does not know this IBAN.';
    expect(await refusalOf(failPayout(market.as(freelancer), { payoutId, reason }))).toBe('not_found');
    expect(await inParallel(16, () => failPayout(acting, { payoutId, reason }))).toEqual({
      done: 1,
      refused: ['wrong_state'],
    });
    expect((await readMoney(market.as(freelancer), {})).asFreelancer).toMatchObject([
      { available: { amountMinor: '92000' } },
    ]);
    expect(await verifyLedger(market.system())).toMatchObject({ ok: true });
  });
});
