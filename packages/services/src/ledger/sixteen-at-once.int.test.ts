import { contract } from '@assay/db/schema/market-contracts';
import { invoice } from '@assay/db/schema/money-invoices';
import { posting } from '@assay/db/schema/money-ledger';
import { payment, payout } from '@assay/db/schema/money-payments';
import { asc, eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { acceptOffer } from '../bid/accept-offer';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { postJob } from '../job/post';
import { approveMilestone } from '../milestone/approve';
import { startPayment } from '../payment/start';
import { requestPayout } from '../payout/request';
import { agreeContract, firstMilestone, fundAndSubmit, inParallel, release } from '../testing/contract';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { verifyLedger } from './verify-ledger';

const market = useMarket();
const TIMES = 16;

describe('sixteen at once have one effect, and the books stand at zero', () => {
  afterEach(async () => {
    const { ok, faults, currencies } = await verifyLedger(market.system());
    expect({ ok, faults, unbalanced: currencies.filter(({ sum }) => sum !== '0') }).toEqual({
      ok: true,
      faults: [],
      unbalanced: [],
    });
  });

  it('hiring', async () => {
    const client = await market.member('Clara Client');
    const bidder = await market.member('Farid Freelancer');
    const { jobId } = await postJob(market.as(client), jobForm());
    const { bidId } = await sendBid(market.as(bidder), bidForm(jobId));
    await offerBid(market.as(client), { bidId });
    const hired = await inParallel(TIMES, () => acceptOffer(market.as(bidder), { bidId }));
    expect(hired).toEqual({ done: 1, refused: ['wrong_state'] });
    expect(await market.owner.database.select().from(contract).where(eq(contract.bidId, bidId))).toHaveLength(1);
  });

  it('funding', async () => {
    const agreed = await agreeContract(market);
    const milestoneId = firstMilestone(agreed);
    const funded = await inParallel(TIMES, () => startPayment(market.as(agreed.client), { milestoneId }));
    expect(funded).toEqual({ done: 1, refused: ['wrong_state'] });
    const rows = await market.owner.database.select().from(payment).where(eq(payment.milestoneId, milestoneId));
    expect(rows.map(({ state, amountMinor }) => [state, amountMinor])).toEqual([['confirmed', 103_000n]]);
  });

  it('releasing', async () => {
    const agreed = await agreeContract(market);
    const milestoneId = firstMilestone(agreed);
    await fundAndSubmit(market, agreed, milestoneId);
    const released = await inParallel(TIMES, () => approveMilestone(market.as(agreed.client), { milestoneId }));
    expect(released).toEqual({ done: 1, refused: ['wrong_state'] });
    const legs = await market.owner.database.select().from(posting).where(eq(posting.milestoneId, milestoneId));
    expect(legs.filter(({ purpose }) => purpose === 'release').map(({ amountMinor }) => amountMinor)).toEqual([
      92_000n,
    ]);
  });

  it('withdrawing', async () => {
    const agreed = await agreeContract(market);
    await fundAndSubmit(market, agreed, firstMilestone(agreed));
    await release(market, firstMilestone(agreed));
    const wish = { amount: '920', currency: 'EUR' };
    const asked = await inParallel(TIMES, () => requestPayout(market.as(agreed.freelancer), wish));
    expect(asked).toEqual({ done: 1, refused: ['insufficient_funds'] });
    const rows = await market.owner.database.select().from(payout).where(eq(payout.freelancerId, agreed.freelancer));
    expect(rows.map(({ amountMinor }) => amountMinor)).toEqual([92_000n]);
  });

  it('numbering: sixteen releases take sixteen numbers of the platform without gap or repetition', async () => {
    const milestones = [];
    for (let index = 0; index < TIMES; index += 1) {
      const agreed = await agreeContract(market);
      await fundAndSubmit(market, agreed, firstMilestone(agreed));
      milestones.push(firstMilestone(agreed));
    }
    await Promise.all(milestones.map((milestoneId) => release(market, milestoneId)));
    const numbers = await market.owner.database
      .select({ sequence: invoice.sequence })
      .from(invoice)
      .where(eq(invoice.kind, 'freelancer_fee'))
      .orderBy(asc(invoice.sequence));
    expect(numbers.map(({ sequence }) => sequence)).toEqual(numbers.map((_, index) => BigInt(index + 1)));
    expect(numbers.length).toBeGreaterThanOrEqual(TIMES);
  });
});
