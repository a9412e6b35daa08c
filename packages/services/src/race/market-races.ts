import { connect, type Connection } from '@assay/db/connect';
import type { AccountId } from '@assay/domain/kernel/id';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptOffer } from '../bid/accept-offer';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { postJob } from '../job/post';
import type { ServiceContext } from '../kernel/context';
import { verifyLedger } from '../ledger/verify-ledger';
import { approveMilestone } from '../milestone/approve';
import { submitWork } from '../milestone/submit';
import { startPayment } from '../payment/start';
import { requestPayout } from '../payout/request';
import { agreeContract, firstMilestone, fundAndSubmit } from '../testing/contract';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { eventsAbout, happensOnce } from './happens-once';

/** Registers the races of the market, with so many clients at once, each over a connection of its own. */
export function raceInMarket(clients: number): void {
  const market = useMarket();
  const open: { crowd?: Connection } = {};
  beforeAll(() => {
    open.crowd = connect(market.urls.marketplace, { maxConnections: clients });
  });
  afterAll(() => open.crowd?.close());

  /** The same person, from many windows at once. */
  const as = (accountId: AccountId): ServiceContext => {
    if (!open.crowd) throw new Error('the crowd is there only while tests run');
    return { ...market.as(accountId), database: open.crowd.database };
  };
  const once = async (kind: string, about: string, call: (client: number) => Promise<unknown>) => {
    await happensOnce({ clients, events: market.owner.database, kind, about }, call);
    const { faults, currencies } = await verifyLedger(market.system());
    expect(faults).toEqual([]);
    expect(currencies.filter(({ sum }) => sum !== '0')).toEqual([]);
  };

  it('hire: of many offers for one job, one stands', async () => {
    const client = await market.member();
    const { jobId } = await postJob(market.as(client), jobForm());
    const bids: string[] = [];
    for (let bidder = 0; bidder < clients; bidder += 1) {
      bids.push((await sendBid(market.as(await market.member()), bidForm(jobId))).bidId);
    }
    await once('bid.offered', jobId, (window) => offerBid(as(client), { bidId: bids[window] }));
  });

  it('accept: an offer becomes one contract', async () => {
    const [client, freelancer] = [await market.member(), await market.member()];
    const { jobId } = await postJob(market.as(client), jobForm());
    const { bidId } = await sendBid(market.as(freelancer), bidForm(jobId));
    await offerBid(market.as(client), { bidId });
    await once('contract.started', bidId, () => acceptOffer(as(freelancer), { bidId }));
  });

  it('fund: a milestone is paid for once', async () => {
    const agreed = await agreeContract(market);
    const milestoneId = firstMilestone(agreed);
    await once('payment.requested', milestoneId, () => startPayment(as(agreed.client), { milestoneId }));
  });

  it('submit: work is handed in once', async () => {
    const agreed = await agreeContract(market);
    const milestoneId = firstMilestone(agreed);
    await startPayment(market.as(agreed.client), { milestoneId });
    const work = { milestoneId, note: 'Here it is.' };
    await once('milestone.submitted', milestoneId, () => submitWork(as(agreed.freelancer), work));
  });

  it('release: money is released once, with one set of invoices', async () => {
    const agreed = await agreeContract(market);
    const milestoneId = firstMilestone(agreed);
    await fundAndSubmit(market, agreed, milestoneId);
    await once('milestone.released', milestoneId, () => approveMilestone(as(agreed.client), { milestoneId }));
    expect(await eventsAbout(market.owner.database, 'invoice.issued', milestoneId)).toBe(3);
  });

  it('withdraw: the same money leaves once', async () => {
    const agreed = await agreeContract(market);
    await fundAndSubmit(market, agreed, firstMilestone(agreed));
    await approveMilestone(market.as(agreed.client), { milestoneId: firstMilestone(agreed) });
    const all = { amount: '900', currency: 'EUR' };
    await once('payout.requested', agreed.freelancer, () => requestPayout(as(agreed.freelancer), all));
  });
}
