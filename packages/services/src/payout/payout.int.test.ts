import { randomUUID } from 'node:crypto';
import { payout } from '@assay/db/schema/money-payments';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../ledger/read-money';
import { verifyLedger } from '../ledger/verify-ledger';
import { agreeContract, firstMilestone, fundAndSubmit, inParallel, refusalOf, release } from '../testing/contract';
import { useMarket } from '../testing/fixture';
import { payOut } from './pay-out';
import { requestPayout } from './request';

const market = useMarket();

/** A freelancer with EUR 920 available. */
async function earner() {
  const agreed = await agreeContract(market);
  await fundAndSubmit(market, agreed, firstMilestone(agreed));
  await release(market, firstMilestone(agreed));
  return agreed.freelancer;
}

describe('a payout', () => {
  it('takes the money out of the balance at once, and is paid out by the worker', async () => {
    const freelancer = await earner();
    const { payoutId } = await requestPayout(market.as(freelancer), { amount: '500', currency: 'EUR' });
    expect((await readMoney(market.as(freelancer), {})).asFreelancer).toMatchObject([
      { available: { amountMinor: '42000' }, inTransit: { amountMinor: '50000' }, withdrawn: { amountMinor: '0' } },
    ]);
    expect(await payOut(market.system(), { payoutId })).toBe('paid');
    expect((await readMoney(market.as(freelancer), {})).asFreelancer).toMatchObject([
      { available: { amountMinor: '42000' }, inTransit: { amountMinor: '0' }, withdrawn: { amountMinor: '50000' } },
    ]);
  });

  it('32 requests for all that is available have one effect; the others are told what is left', async () => {
    const freelancer = await earner();
    const ask = () => requestPayout(market.as(freelancer), { amount: '920', currency: 'EUR' });
    expect(await inParallel(32, ask)).toEqual({ done: 1, refused: ['insufficient_funds'] });
    const rows = await market.owner.database.select().from(payout).where(eq(payout.freelancerId, freelancer));
    expect(rows).toHaveLength(1);
    expect(await verifyLedger(market.system())).toMatchObject({ ok: true });
  });

  it('many small ones at once never take more than there is', async () => {
    const freelancer = await earner();
    const ask = () => requestPayout(market.as(freelancer), { amount: '100', currency: 'EUR' });
    expect(await inParallel(20, ask)).toEqual({ done: 9, refused: ['insufficient_funds'] });
  });

  it('one form sent 16 times at once asks once, for a part of the balance too', async () => {
    const freelancer = await earner();
    const form = { amount: '100', currency: 'EUR', requestKey: randomUUID() };
    expect(await inParallel(16, () => requestPayout(market.as(freelancer), form))).toEqual({ done: 16, refused: [] });
    expect((await readMoney(market.as(freelancer), {})).asFreelancer).toMatchObject([
      { available: { amountMinor: '82000' }, inTransit: { amountMinor: '10000' } },
    ]);
  });

  it('is paid once, however often the job runs', async () => {
    const freelancer = await earner();
    const { payoutId } = await requestPayout(market.as(freelancer), { amount: '920', currency: 'EUR' });
    const states = await Promise.all(Array.from({ length: 8 }, () => payOut(market.system(), { payoutId })));
    expect(new Set(states)).toEqual(new Set(['paid']));
    expect((await readMoney(market.as(freelancer), {})).asFreelancer).toMatchObject([
      { withdrawn: { amountMinor: '92000' } },
    ]);
  });

  it('is refused beyond the balance, in another currency, for nothing, and to people', async () => {
    const freelancer = await earner();
    expect(await refusalOf(requestPayout(market.as(freelancer), { amount: '920.01', currency: 'EUR' }))).toBe(
      'insufficient_funds',
    );
    expect(await refusalOf(requestPayout(market.as(freelancer), { amount: '0', currency: 'EUR' }))).toBe(
      'invalid_input',
    );
    expect(await refusalOf(requestPayout(market.as(freelancer), { amount: 'all', currency: 'EUR' }))).toBe(
      'invalid_input',
    );
    expect(await refusalOf(requestPayout(market.as(freelancer), { amount: '1', currency: 'USD' }))).toMatch(
      /insufficient_funds|rate_missing/,
    );
    const { payoutId } = await requestPayout(market.as(freelancer), { amount: '1', currency: 'EUR' });
    expect(await refusalOf(payOut(market.as(freelancer), { payoutId }))).toBe('not_found');
  });
});
