import { connect } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { installation } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import { type SQL, sql } from 'drizzle-orm';
import { grantRole } from '../account/grant-role';
import { abandonAttempt } from '../assessment/abandon';
import { prepareTests } from '../assessment/prepare-tests';
import { startAttempt } from '../assessment/start';
import { submitAttempt } from '../assessment/submit';
import { acceptOffer } from '../bid/accept-offer';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { shortlistBid } from '../bid/shortlist';
import { changeFees } from '../installation/change-fees';
import { changeRetakeWait } from '../installation/change-retake-wait';
import { readSettings } from '../installation/settings';
import { agreeInterview } from '../interview/agree';
import { holdInterview } from '../interview/hold';
import { proposeInterview } from '../interview/propose';
import { postJob } from '../job/post';
import type { ServiceContext } from '../kernel/context';
import { changed, recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { approveMilestone } from '../milestone/approve';
import { requestChanges } from '../milestone/request-changes';
import { submitWork } from '../milestone/submit';
import { listWaitingTransfers } from '../payment/list-waiting';
import { startPayment } from '../payment/start';
import { confirmPayout } from '../payout/confirm';
import { failPayout } from '../payout/fail';
import { payOut } from '../payout/pay-out';
import { requestPayout } from '../payout/request';
import { editProfile } from '../profile/edit';
import { recordTransfer } from '../receipt/record-transfer';
import { returnReceipt } from '../receipt/return';
import { decideReport } from '../report/decide';
import { fileReport } from '../report/file';
import { giveReview } from '../review/give';
import { sendMessage } from '../thread/send-message';
import { confirmedAccount, logInAs } from './account';
import type { Badges } from './badge';
import { agreeContract, firstMilestone, inParallel } from './contract';
import { only } from './delivery';
import { fillQuiz, quiz } from './fill-quiz';
import { bidForm, jobForm, type Market } from './fixture';
import { liveThrough } from './market-history';

/** A history that changes every watched table, many hands at once included. */
export async function liveThroughEverything(market: Market, badges: Badges): Promise<void> {
  await liveThrough(market, badges);
  const operator = market.as(await market.member('Otto Operator'), ['operator']);
  await joinMarket(market, operator);
  await workTogether(market);
  await crowdAtTheTill(market, operator);
  await judge(market, operator);
  await sitQuiz(market);
  await takeTransfers(market, operator);
}

/** Somebody signs up, logs in, shows a profile and is made an operator; the rules of the market change. */
async function joinMarket(market: Market, operator: ServiceContext): Promise<void> {
  const email = 'nora@example.org';
  await confirmedAccount(market, email);
  const nora = await logInAs(market, email);
  await editProfile(nora, {
    headline: 'Queries that finish',
    summary: 'I tune what others wrote.',
    field: 'software',
    skills: ['sql'],
    rate: '80',
    currency: 'EUR',
    isPublic: true,
  });
  await grantRole(operator, { accountId: nora.actor.accountId, role: 'operator' });
  await changeFees(operator, { freelancerPercent: '7.5', clientPercent: '3' });
  await changeRetakeWait(operator, { days: '30' });
}

const marks = { quality: 5, communication: 4, speed: 4, reliability: 5, comment: 'Fair about what was left.' };

/** A talk before the contract, words and a file within it, changes asked for, and what both say of each other. */
async function workTogether(market: Market): Promise<void> {
  const [client, bidder] = [market.as(await market.member()), market.as(await market.member())];
  const { jobId } = await postJob(client, jobForm());
  const { bidId } = await sendBid(bidder, bidForm(jobId));
  await shortlistBid(client, { bidId });
  const times = ['2099-01-07T10:00:00.000Z', '2099-01-08T10:00:00.000Z'];
  const { interviewId } = await proposeInterview(client, { bidId, times });
  await agreeInterview(bidder, { interviewId, time: times[0] });
  await holdInterview(client, { interviewId });
  await offerBid(client, { bidId });
  const { contractId } = await acceptOffer(bidder, { bidId });
  const threadId = await onlyId(market, sql`market.thread where bid_id = ${bidId}`);
  await sendMessage(client, { threadId, body: 'When could you begin?' });
  const milestones = await idsOf(market, sql`market.milestone where contract_id = ${contractId}`);
  for (const milestoneId of milestones) {
    await startPayment(client, { milestoneId });
    const file = { name: 'report.txt', bytes: Buffer.from('Every query and what it was.') };
    await submitWork(bidder, { milestoneId, note: 'Here it is.', file });
    await requestChanges(client, { milestoneId, request: 'Please explain the second join.' });
    await submitWork(bidder, { milestoneId, note: 'Here it is, explained.' });
    await approveMilestone(client, { milestoneId });
  }
  for (const side of [client, bidder]) await giveReview(side, { contractId, ...marks });
}

const CROWD = 8;

/** Many windows pay, accept and withdraw at once; of what could be paid out, one part arrives and one does not. */
async function crowdAtTheTill(market: Market, operator: ServiceContext): Promise<void> {
  const agreed = await agreeContract(market);
  const milestoneId = firstMilestone(agreed);
  const [client, freelancer] = [market.as(agreed.client), market.as(agreed.freelancer)];
  await inParallel(CROWD, () => startPayment(client, { milestoneId }));
  await inParallel(CROWD, () => submitWork(freelancer, { milestoneId, note: 'Here it is.' }));
  await inParallel(CROWD, () => approveMilestone(client, { milestoneId }));
  await inParallel(CROWD, () => requestPayout(freelancer, { amount: '300', currency: 'EUR' }));
  const [first, second, third] = await idsOf(market, sql`money.payout where freelancer_id = ${agreed.freelancer}`);
  await payOut(market.system(), { payoutId: first });
  await confirmPayout(operator, { payoutId: second });
  await failPayout(operator, { payoutId: third, reason: 'Wrong account number.' });
}

async function judge(market: Market, operator: ServiceContext): Promise<void> {
  const { jobId } = await postJob(market.as(await market.member()), jobForm());
  const reporter = market.as(await market.member('Rita Reporter'));
  const about = { subjectKind: 'job', subjectId: jobId, reason: 'It asks for work without pay.' };
  const { reportId } = await fileReport(reporter, about);
  await decideReport(operator, { reportId, verdict: 'uphold', note: 'So it does.', removeJob: true });
}

/** The readiness quiz is prepared and sat under the rights of the test service. */
async function sitQuiz(market: Market): Promise<void> {
  const { database, close } = connect(market.urls.skillTests, { maxConnections: 4 });
  try {
    const system: ServiceContext = { database, actor: { type: 'system', job: 'test' }, requestId: newId() };
    await prepareTests(system);
    await fillQuiz(system);
    const [first, second] = [await market.member(), await market.member()];
    const as = (accountId: AccountId) => ({ ...market.as(accountId), database });
    const { attemptId } = await startAttempt(as(first), { test: quiz });
    await submitAttempt(as(first), { attemptId });
    await abandonAttempt(as(second), await startAttempt(as(second), { test: quiz }));
  } finally {
    await close();
  }
}

/** Transfers that come twice are held and sent back. */
async function takeTransfers(market: Market, operator: ServiceContext): Promise<void> {
  await useBankTransfers(market);
  const agreed = await agreeContract(market);
  const { reference } = await startPayment(market.as(agreed.client), { milestoneId: firstMilestone(agreed) });
  await recordTransfer(operator, { reference, amount: '1050', statementEntry: '2026-11-22/1' });
  await recordTransfer(operator, { reference, amount: '70', statementEntry: '2026-11-22/2' });
  const [held] = (await listWaitingTransfers(operator)).filter(({ kind }) => kind === 'receipt');
  await returnReceipt(operator, { receiptId: held?.id });
}

/** An installation keeps its provider for good; here one history is to show both. */
async function useBankTransfers(market: Market): Promise<void> {
  const settings = await readSettings(market.owner.database);
  const owner: ServiceContext = { ...market.system(), database: market.owner.database };
  await inTransaction(owner, async (unit) => {
    await recordEvent(unit, 'policy.changed', {
      changes: [changed('identity.installation', settings)],
      payload: { setting: 'bankDetails', from: 'none', to: 'set' },
    });
    await unit.tx.update(installation).set({
      paymentProvider: 'bank_transfer',
      bankDetails: 'Assay, IBAN DE02 1203 0000 0000 2020 51',
      version: settings.version + 1,
    });
  });
}

async function idsOf({ owner }: Market, from: SQL): Promise<readonly string[]> {
  const rows = await owner.database.execute<{ id: string }>(sql`select id from ${from} order by id`);
  return rows.map(({ id }) => id);
}

async function onlyId(market: Market, from: SQL): Promise<string> {
  return only(await idsOf(market, from));
}
