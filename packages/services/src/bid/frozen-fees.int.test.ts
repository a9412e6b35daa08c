import { milestone } from '@assay/db/schema/market-contracts';
import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { readContract } from '../contract/read';
import { quotePrice } from '../fees/quote';
import { changeFees } from '../installation/change-fees';
import { postJob } from '../job/post';
import { readMoney } from '../ledger/read-money';
import { verifyLedger } from '../ledger/verify-ledger';
import { startPayment } from '../payment/start';
import { release, refusalOf } from '../testing/contract';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { submitWork } from '../milestone/submit';
import { acceptOffer } from './accept-offer';
import { compareBids } from './compare';
import { listMyBids } from './list-mine';
import { offerBid } from './offer';
import { sendBid } from './send';

const market = useMarket();
const price = { amount: '1500', currency: 'EUR' };

async function setFees(freelancerPercent: string, clientPercent: string): Promise<void> {
  const operator = market.as(await market.member('Olga Operator'), ['operator']);
  await changeFees(operator, { freelancerPercent, clientPercent });
}

async function jobWithBid() {
  const client = await market.member('Clara Client');
  const bidder = await market.member('Farid Freelancer', 'FR');
  const { jobId } = await postJob(market.as(client), jobForm());
  const { bidId } = await sendBid(market.as(bidder), bidForm(jobId));
  return { client, bidder, jobId, bidId };
}

describe('the fees of a bid', () => {
  it('are those in force when it was sent, for both sides, up to the money and whatever the operator changes in between', async () => {
    await setFees('8', '3');
    const { client, bidder, jobId, bidId } = await jobWithBid();
    const told = { clientPays: { amountMinor: '154500' }, freelancerReceives: { amountMinor: '138000' } };
    await setFees('20', '10');
    expect((await compareBids(market.as(client), { jobId })).bids).toMatchObject([told]);
    await offerBid(market.as(client), { bidId });
    expect(await listMyBids(market.as(bidder))).toMatchObject([{ state: 'offered', ...told }]);
    await setFees('0', '0');
    const { contractId } = await acceptOffer(market.as(bidder), { bidId });
    await setFees('30', '30');

    const contract = await readContract(market.as(client), { contractId });
    expect(contract.fees).toEqual({ freelancerPercent: '8', clientPercent: '3' });
    expect(contract.milestones[0]).toMatchObject({
      clientPays: { amountMinor: '103000' },
      freelancerReceives: { amountMinor: '92000' },
    });
    const [first] = await market.owner.database
      .select({ id: milestone.id })
      .from(milestone)
      .where(eq(milestone.contractId, contractId))
      .orderBy(asc(milestone.position));
    if (!first) throw new Error('a contract has a milestone');
    await startPayment(market.as(client), { milestoneId: first.id });
    await submitWork(market.as(bidder), { milestoneId: first.id, note: 'Here it is.' });
    await release(market, first.id);
    expect((await readMoney(market.as(bidder), {})).asFreelancer).toMatchObject([
      { available: { amountMinor: '92000' } },
    ]);
    expect((await readMoney(market.as(client), {})).asClient).toMatchObject([{ paid: { amountMinor: '103000' } }]);
    expect(await verifyLedger(market.system())).toMatchObject({ ok: true });
  });

  it('of two bids on one job stand side by side, each under its own', async () => {
    await setFees('8', '3');
    const { client, jobId } = await jobWithBid();
    await setFees('8', '5');
    await sendBid(market.as(await market.member()), bidForm(jobId));
    expect((await compareBids(market.as(client), { jobId })).bids.map(({ fees }) => fees.clientPercent)).toEqual([
      '3',
      '5',
    ]);
  });

  it('are the ones that the bidder saw: when they changed while the bid was written, it is not sent', async () => {
    await setFees('8', '3');
    const { jobId } = await jobWithBid();
    const late = market.as(await market.member());
    const { policyVersion } = await quotePrice(late, price);
    await setFees('9', '3');
    expect(await refusalOf(sendBid(late, bidForm(jobId, { policyVersion })))).toBe('fees_changed');
    const again = await quotePrice(late, price);
    expect(await refusalOf(sendBid(late, bidForm(jobId, { policyVersion: again.policyVersion })))).toBe('done');
  });
});
