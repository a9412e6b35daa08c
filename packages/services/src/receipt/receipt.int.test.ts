import { describe, expect, it } from 'vitest';
import { endContract } from '../contract/end';
import { readMoney } from '../ledger/read-money';
import { verifyLedger } from '../ledger/verify-ledger';
import { abandonPayment } from '../payment/abandon';
import { confirmTransfer } from '../payment/confirm-transfer';
import { listWaitingTransfers } from '../payment/list-waiting';
import { readPayment } from '../payment/read';
import { startPayment } from '../payment/start';
import { agreeContract, firstMilestone, inParallel, refusalOf } from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { recordTransfer } from './record-transfer';
import { returnReceipt } from './return';

const market = useMarket({ paymentProvider: 'bank_transfer', bankDetails: 'Assay, IBAN DE02 1203 0000 0000 2020 51' });
const operator = async () => market.as(await market.member('Olga Operator'), ['operator']);
let entries = 0;
const entry = () => `2026-11-22/${(entries += 1)}`;

/** A payment over EUR 1,030 that waits for its transfer. */
async function announced() {
  const agreed = await agreeContract(market);
  const milestoneId = firstMilestone(agreed);
  const { paymentId, reference } = await startPayment(market.as(agreed.client), { milestoneId });
  const asClient = market.as(agreed.client);
  const balances = async () => (await readMoney(asClient, {})).asClient[0];
  return { ...agreed, milestoneId, paymentId, reference, asClient, balances };
}

describe('a transfer that cannot simply be confirmed', () => {
  it('for a contract that ended is held for the client and goes back, each once, and the books stay at zero', async () => {
    const { contractId, reference, paymentId, asClient, balances } = await announced();
    await endContract(asClient, { contractId });
    const acting = await operator();
    const arrival = { reference: reference.toLowerCase(), amount: '1030', statementEntry: entry() };
    expect(await refusalOf(recordTransfer(asClient, arrival))).toBe('not_found');
    expect(await inParallel(16, () => recordTransfer(acting, arrival))).toEqual({
      done: 1,
      refused: ['invalid_input'],
    });
    expect(await balances()).toMatchObject({ refunding: { amountMinor: '103000' }, refunded: { amountMinor: '0' } });
    expect(await verifyLedger(market.system())).toMatchObject({
      ok: true,
      currencies: [{ sum: '0', toReturn: '103000' }],
    });

    const waiting = (await listWaitingTransfers(acting)).filter(({ note }) => note === arrival.statementEntry);
    expect(waiting).toMatchObject([{ kind: 'receipt', amount: { amountMinor: '103000' } }]);
    const receiptId = waiting[0]?.id;
    expect(await refusalOf(returnReceipt(asClient, { receiptId }))).toBe('not_found');
    expect(await inParallel(16, () => returnReceipt(acting, { receiptId }))).toEqual({
      done: 1,
      refused: ['wrong_state'],
    });
    expect(await balances()).toMatchObject({ refunding: { amountMinor: '0' }, refunded: { amountMinor: '103000' } });
    const { lines } = await readMoney(asClient, {});
    expect(lines.items.map(({ purpose, direction }) => [purpose, direction])).toEqual([
      ['receipt_returned', 'in'],
      ['receipt_held', 'out'],
    ]);
    expect(await verifyLedger(market.system())).toMatchObject({ ok: true, currencies: [{ sum: '0', toReturn: '0' }] });
    expect(await refusalOf(abandonPayment(acting, { paymentId }))).toBe('wrong_state');
  });

  it('of too much funds the milestone and holds the rest', async () => {
    const { reference, milestoneId, asClient, balances } = await announced();
    const paid = await recordTransfer(await operator(), { reference, amount: '1050', statementEntry: entry() });
    expect(paid).toEqual({ isFunded: true, held: { amountMinor: '2000', currency: 'EUR' } });
    expect(await readPayment(asClient, { milestoneId })).toMatchObject({ state: 'confirmed' });
    expect(await balances()).toMatchObject({ held: { amountMinor: '103000' }, refunding: { amountMinor: '2000' } });
  });

  it('of too little is held, and the payment still waits for the whole amount', async () => {
    const { reference, paymentId, milestoneId, asClient, balances } = await announced();
    const acting = await operator();
    const paid = await recordTransfer(acting, { reference, amount: '1000', statementEntry: entry() });
    expect(paid).toEqual({ isFunded: false, held: { amountMinor: '100000', currency: 'EUR' } });
    expect(await readPayment(asClient, { milestoneId })).toMatchObject({ state: 'started' });
    await confirmTransfer(acting, { paymentId, amount: '1030' });
    expect(await balances()).toMatchObject({ held: { amountMinor: '103000' }, refunding: { amountMinor: '100000' } });
  });

  it('that comes after it was given up, or a second time, is held', async () => {
    const { reference, paymentId, milestoneId, asClient, balances } = await announced();
    const acting = await operator();
    await abandonPayment(asClient, { paymentId });
    await recordTransfer(acting, { reference, amount: '1030', statementEntry: entry() });
    const again = await startPayment(asClient, { milestoneId });
    await confirmTransfer(acting, { paymentId: again.paymentId, amount: '1030' });
    await recordTransfer(acting, { reference: again.reference, amount: '1030', statementEntry: entry() });
    expect(await balances()).toMatchObject({ held: { amountMinor: '103000' }, refunding: { amountMinor: '206000' } });
  });

  it('is not the way to confirm what was asked for, and needs a reference that Assay gave', async () => {
    const { reference } = await announced();
    const acting = await operator();
    const exact = recordTransfer(acting, { reference, amount: '1030', statementEntry: entry() });
    await expect(exact).rejects.toMatchObject({
      refusal: { fields: { amount: { sentence: expect.stringContaining('confirm it') } } },
    });
    const unknown = recordTransfer(acting, { reference: 'AS-XXXX', amount: '1030', statementEntry: entry() });
    await expect(unknown).rejects.toMatchObject({ refusal: { fields: { reference: expect.any(Object) } } });
  });

  it('and its confirmation at once: the milestone is funded once, and every cent is in the books', async () => {
    const { reference, paymentId, balances } = await announced();
    const acting = await operator();
    const statementEntry = entry();
    let turn = 0;
    const either = () =>
      (turn += 1) % 2 === 0
        ? confirmTransfer(acting, { paymentId, amount: '1030' })
        : recordTransfer(acting, { reference, amount: '1040', statementEntry });
    await inParallel(16, either);
    const after = await balances();
    expect(after).toMatchObject({ held: { amountMinor: '103000' } });
    expect(['1000', '104000']).toContain(after?.refunding.amountMinor);
    expect(await verifyLedger(market.system())).toMatchObject({ ok: true });
  });
});
