import type { AccountId } from '@assay/domain/kernel/id';
import { sql } from 'drizzle-orm';
import { beforeAll, expect, it, vi } from 'vitest';
import { acceptOffer } from '../bid/accept-offer';
import { compareBids } from '../bid/compare';
import { declineBid } from '../bid/decline';
import { listMyBids } from '../bid/list-mine';
import { offerBid } from '../bid/offer';
import { refuseOffer } from '../bid/refuse-offer';
import { sendBid } from '../bid/send';
import { shortlistBid } from '../bid/shortlist';
import { withdrawBid } from '../bid/withdraw';
import { proposeInterview } from '../interview/propose';
import { listOwnInvoices } from '../invoice/list-own';
import { readInvoice, readInvoicePdf } from '../invoice/read';
import { postJob } from '../job/post';
import { readMoney } from '../ledger/read-money';
import { listReports } from '../operator/list-reports';
import { confirmPayout } from '../payout/confirm';
import { failPayout } from '../payout/fail';
import { listOwnPayouts } from '../payout/list-own';
import { requestPayout } from '../payout/request';
import { fileReport } from '../report/file';
import { agreeContract, firstMilestone, fundAndSubmit, release, type TestContract } from '../testing/contract';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { listThreads } from '../thread/list';
import { readThread } from '../thread/read';
import { sendMessage } from '../thread/send-message';
import { type ActingId, requireReader } from './authorise';
import type { ServiceContext } from './context';
import { RefusedError } from './refused';
import { sqlState } from './transaction';

/** Whom every verb takes whoever calls for, as an operator too; nobody while the market is set up. */
const stub = vi.hoisted(() => ({ takenFor: undefined as ActingId | undefined }));

// The first wall is what is taken away: whoever calls passes as somebody else. The second stands in PostgreSQL.
vi.mock(import('./authorise'), async (original) => {
  const real = await original();
  const open = (require: typeof real.requireReader) => (ctx: ServiceContext) =>
    stub.takenFor ? ({ ...require(ctx), id: stub.takenFor, roles: ['operator'] } as const) : require(ctx);
  return {
    ...real,
    requireReader: open(real.requireReader),
    requireMember: open(real.requireMember),
    requireOperator: (ctx) => (stub.takenFor ? open(real.requireReader)(ctx) : real.requireOperator(ctx)),
  };
});

const market = useMarket();
let agreed: TestContract;
let stranger: ServiceContext;
/** Ids of rows of the two who work together. */
let ids: Record<'bidId' | 'openBidId' | 'offeredBidId' | 'openJobId' | 'threadId' | 'invoiceId' | 'payoutId', string>;

beforeAll(async () => {
  agreed = await agreeContract(market);
  const [client, freelancer] = [market.as(agreed.client), market.as(agreed.freelancer)];
  await fundAndSubmit(market, agreed, firstMilestone(agreed));
  await release(market, firstMilestone(agreed));
  const [bidId, threadId, invoiceId] = [
    await idIn('market.bid'),
    await idIn('market.thread'),
    await idIn('money.invoice'),
  ];
  const { messageId } = await sendMessage(client, { threadId, body: 'Only for you.' });
  await fileReport(freelancer, { subjectKind: 'message', subjectId: messageId, reason: 'This is not what we agreed.' });
  const { payoutId } = await requestPayout(freelancer, { amount: '100', currency: 'EUR' });
  const [open, offered] = [await postJob(client, jobForm()), await postJob(client, jobForm())];
  const { bidId: openBidId } = await sendBid(freelancer, bidForm(open.jobId));
  const { bidId: offeredBidId } = await sendBid(freelancer, bidForm(offered.jobId));
  await offerBid(client, { bidId: offeredBidId });
  ids = { bidId, openBidId, offeredBidId, openJobId: open.jobId, threadId, invoiceId, payoutId };
  stranger = market.as(await market.member());
});

async function idIn(table: string): Promise<string> {
  const [row] = await market.owner.database.execute<{ id: string }>(sql`select id from ${sql.raw(table)} limit 1`);
  if (!row) throw new Error(`${table} has no row`);
  return row.id;
}

/** What a stranger is answered by a verb that takes them for somebody else; a refusal by its code or SQLSTATE. */
async function takenFor(accountId: AccountId, call: (ctx: ServiceContext) => Promise<unknown>): Promise<unknown> {
  stub.takenFor = requireReader(market.as(accountId)).id;
  try {
    return await call(stranger);
  } catch (error) {
    return error instanceof RefusedError ? error.refusal.code : sqlState(error);
  } finally {
    stub.takenFor = undefined;
  }
}

const REFUSED = '42501';

it('lists what a person wrote, received, sent and was paid to nobody else', async () => {
  for (const id of [agreed.client, agreed.freelancer]) {
    for (const list of [listThreads, listMyBids, listOwnInvoices, listOwnPayouts])
      expect(await takenFor(id, list)).toEqual([]);
    expect(JSON.stringify(await takenFor(id, (ctx) => readMoney(ctx, {})))).not.toMatch(/pdfPath|"state":"requested"/);
  }
  const compare = (ctx: ServiceContext) => compareBids(ctx, { jobId: ids.openJobId });
  expect(await takenFor(agreed.client, compare)).toMatchObject({ total: 0 });
});

it('opens no conversation, invoice or reported message to anybody else', async () => {
  for (const id of [agreed.client, agreed.freelancer]) {
    expect(await takenFor(id, (ctx) => readThread(ctx, ids))).toBe('not_found');
    expect(await takenFor(id, (ctx) => readInvoice(ctx, ids))).toBe('not_found');
    expect(await takenFor(id, (ctx) => readInvoicePdf(ctx, ids))).toBe('not_found');
    expect(await takenFor(id, (ctx) => listReports(ctx, {}))).toMatchObject({ items: [{ subject: null }] });
  }
});

it('lets nobody move the bid of two others', async () => {
  const [open, offered] = [{ bidId: ids.openBidId }, { bidId: ids.offeredBidId }];
  const times = ['2030-01-07T10:00:00.000Z', '2030-01-08T10:00:00.000Z'];
  const byClient: ((ctx: ServiceContext) => Promise<unknown>)[] = [
    (ctx) => shortlistBid(ctx, open),
    (ctx) => offerBid(ctx, open),
    (ctx) => declineBid(ctx, { ...open, reason: 'Not for us.' }),
    (ctx) => proposeInterview(ctx, { ...offered, times }),
  ];
  const byFreelancer: ((ctx: ServiceContext) => Promise<unknown>)[] = [
    (ctx) => withdrawBid(ctx, open),
    (ctx) => refuseOffer(ctx, offered),
    (ctx) => acceptOffer(ctx, offered),
  ];
  for (const act of byClient) expect(await takenFor(agreed.client, act)).toBe('not_found');
  for (const act of byFreelancer) expect(await takenFor(agreed.freelancer, act)).toBe('not_found');
});

it('lets nobody write, bid or withdraw money in another’s name, or end a payout without being an operator', async () => {
  const { jobId } = await postJob(market.as(await market.member()), jobForm());
  const message = (ctx: ServiceContext) => sendMessage(ctx, { ...ids, body: 'In your name.' });
  const payout = (ctx: ServiceContext) => requestPayout(ctx, { amount: '10', currency: 'EUR' });
  const failure = (ctx: ServiceContext) => failPayout(ctx, { ...ids, reason: 'Wrong account number.' });
  expect(await takenFor(agreed.client, message)).toBe('not_found');
  expect(await takenFor(agreed.freelancer, (ctx) => sendBid(ctx, bidForm(jobId)))).toBe(REFUSED);
  expect(await takenFor(agreed.freelancer, payout)).toBe(REFUSED);
  expect(await takenFor(agreed.freelancer, (ctx) => confirmPayout(ctx, ids))).toBe('not_found');
  expect(await takenFor(agreed.freelancer, failure)).toBe('not_found');
});

it('is what refuses: the same calls by the same people are answered', async () => {
  expect(await readThread(market.as(agreed.client), ids)).toMatchObject({ viewerIs: 'client' });
  expect(await listMyBids(market.as(agreed.freelancer))).toHaveLength(3);
  expect(await listOwnPayouts(market.as(agreed.freelancer))).toHaveLength(1);
  expect(await takenFor(agreed.client, async () => readThread(market.as(agreed.client), ids))).toMatchObject({
    viewerIs: 'client',
  });
});
