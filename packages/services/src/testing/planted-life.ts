import { randomBytes } from 'node:crypto';
import type { AccountId } from '@assay/domain/kernel/id';
import { chooseLanguage } from '../account/choose-language';
import { editAccount } from '../account/edit';
import { requestReset } from '../account/request-reset';
import { signUp } from '../account/sign-up';
import { suspendAccount } from '../account/suspend';
import { verifyEmail } from '../account/verify-email';
import { acceptOffer } from '../bid/accept-offer';
import { declineBid } from '../bid/decline';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { shortlistBid } from '../bid/shortlist';
import { withdrawBid } from '../bid/withdraw';
import { readContract } from '../contract/read';
import { cancelJob } from '../job/cancel';
import { postJob } from '../job/post';
import type { ServiceContext } from '../kernel/context';
import { readMoney } from '../ledger/read-money';
import { approveMilestone } from '../milestone/approve';
import { requestChanges } from '../milestone/request-changes';
import { submitWork } from '../milestone/submit';
import { confirmTransfer } from '../payment/confirm-transfer';
import { startPayment } from '../payment/start';
import { confirmPayout } from '../payout/confirm';
import { requestPayout } from '../payout/request';
import { editProfile } from '../profile/edit';
import { searchFreelancers } from '../profile/search';
import { listReports } from '../operator/list-reports';
import { decideReport } from '../report/decide';
import { fileReport } from '../report/file';
import { giveReview } from '../review/give';
import { logIn } from '../session/log-in';
import { inSession, mailedToken, password, signUpForm } from './account';
import type { useBadges } from './badge';
import { bidForm, jobForm, type Market } from './fixture';
import type { Plants } from './search-database';
import { listThreads } from '../thread/list';
import { sendMessage } from '../thread/send-message';

const plant = (name: string) => `${name}${randomBytes(5).toString('hex')}`;

const places = [
  'name',
  'address',
  'browser',
  'headline',
  'summary',
  'bidNote',
  'bidAnswer',
  'bidPlan',
  'hiredNote',
  'message',
  'work',
  'file',
  'review',
  'iban',
  'report',
  'ground',
  'declined',
  'jobTitle',
  'jobBrief',
  'jobQuestion',
  'jobPlan',
  'bidOnTitle',
  'changes',
] as const;

type Planted = Readonly<Record<(typeof places)[number], string>>;

/** Somebody whose every field is planted: what each stands for, and the operator whom they may ask. */
export type PlantedLife = {
  readonly accountId: AccountId;
  readonly email: string;
  readonly ctx: ServiceContext;
  readonly operator: ServiceContext;
  readonly plants: Plants;
};

type Cast = { readonly person: ServiceContext; readonly other: ServiceContext; readonly operator: ServiceContext };

/** A whole life on a marketplace that is paid by bank transfer, up to where nobody counts on the person any more. */
export async function livePlantedLife(market: Market, badges: ReturnType<typeof useBadges>): Promise<PlantedLife> {
  const planted = plantAll();
  const operator = market.as(await market.member('Olga Operator'), ['operator']);
  const email = `${planted.address}@example.org`;
  const ctx = await join(market, planted, email);
  const cast = { person: ctx, other: market.as(await market.member('Clara Client')), operator };
  await showOneself(cast, planted);
  await badges.award(ctx.actor.accountId);
  await bidInVain(cast, planted);
  await workForAnother(cast, planted);
  await hireNobody(cast, planted);
  await requestReset(market.anonymous(), { email });
  const reason = `Wrote too much, ${planted.ground}.`;
  await suspendAccount(operator, { accountId: ctx.actor.accountId, ground: 'other', reason });
  return { accountId: ctx.actor.accountId, email, ctx, operator, plants: planted };
}

/** Every place has its own. */
function plantAll(): Planted {
  return Object.fromEntries(places.map((name) => [name, plant(name)])) as Planted;
}

async function join(market: Market, planted: Planted, email: string) {
  await signUp(market.anonymous(), signUpForm(email, { name: `Ada ${planted.name}` }));
  await verifyEmail(market.anonymous(), { token: await mailedToken(market, email) });
  const { sessionId } = await logIn(market.anonymous(), { email, password, userAgent: planted.browser });
  return inSession(market, sessionId);
}

async function showOneself({ person }: Cast, planted: Planted): Promise<void> {
  await editAccount(person, { name: `Ada ${planted.name}`, country: 'LI', timeZone: 'Asia/Tokyo' });
  await chooseLanguage(person, { locale: 'de' });
  await editProfile(person, {
    headline: `Writes ${planted.headline}`,
    summary: `I write queries, ${planted.summary}, and explain them.`,
    field: 'software',
    skills: ['sql'],
    rate: '80',
    currency: 'EUR',
    isPublic: true,
  });
  const onlooker = { counts: () => Promise.resolve(true) };
  await searchFreelancers({ ...person, onlooker }, { query: '', skill: 'spreadsheets', limit: 10 });
}

/** Two bids that come to nothing: one taken back, one declined with words. */
async function bidInVain({ person, other }: Cast, planted: Planted): Promise<void> {
  const milestones = [
    { title: planted.bidPlan, amount: '1000', days: 8 },
    { title: 'The rest', amount: '500', days: 4 },
  ];
  const own = {
    note: `I would first measure where the minutes go. ${planted.bidNote}`,
    answers: [planted.bidAnswer],
    milestones,
  };
  const first = await postJob(other, jobForm());
  const withdrawn = await sendBid(person, bidForm(first.jobId, own));
  await withdrawBid(person, { bidId: withdrawn.bidId });
  const second = await postJob(other, jobForm({ title: 'Move a warehouse to another database' }));
  const declined = await sendBid(person, bidForm(second.jobId, own));
  await declineBid(other, { bidId: declined.bidId, reason: `Not this time, ${planted.declined}.` });
}

/** A contract from bid to payout, with a message, a file, a review and a report. */
async function workForAnother({ person, other, operator }: Cast, planted: Planted): Promise<void> {
  const milestones = [{ title: 'Queries rewritten', amount: '1000', days: 10 }];
  const { jobId } = await postJob(other, jobForm({ amount: '1000', milestones }));
  const note = `I have done this before and would start with the joins. ${planted.hiredNote}`;
  const { bidId } = await sendBid(person, bidForm(jobId, { note, amount: '1000', milestones }));
  await shortlistBid(other, { bidId });
  const [thread] = await listThreads(person);
  await sendMessage(person, { threadId: thread?.id, body: `Hello, ${planted.message}.` });
  const { messageId } = await sendMessage(other, { threadId: thread?.id, body: 'Please do it for half of that.' });
  await fileReport(person, {
    subjectKind: 'message',
    subjectId: messageId,
    reason: `This is rude, ${planted.report}.`,
  });
  await offerBid(other, { bidId });
  const { contractId } = await acceptOffer(person, { bidId });
  const [milestone] = (await readContract(other, { contractId })).milestones;
  const milestoneId = milestone?.id;
  const { paymentId } = await startPayment(other, { milestoneId });
  await confirmTransfer(operator, { paymentId, amount: '1030.00' });
  const bytes = new TextEncoder().encode(`select 1; -- ${planted.file}`);
  await submitWork(person, { milestoneId, note: `Done, ${planted.work}.`, file: { name: 'a.sql', bytes } });
  await requestChanges(other, { milestoneId, request: `Please explain the second join, ${planted.changes}.` });
  await submitWork(person, { milestoneId, note: 'Explained.' });
  await approveMilestone(other, { milestoneId });
  const stars = { quality: 5, communication: 4, speed: 5, reliability: 5 };
  await giveReview(person, { contractId, ...stars, comment: `A clear brief and quick answers, ${planted.review}.` });
  await payOutAll(person, operator, planted);
  await decideOpenReports(operator);
}

async function payOutAll(person: ServiceContext, operator: ServiceContext, planted: Planted): Promise<void> {
  const { asFreelancer } = await readMoney(person, {});
  for (const { available } of asFreelancer) {
    const { payoutId } = await requestPayout(person, {
      amount: (Number(available.amountMinor) / 100).toFixed(2),
      currency: available.currency,
      destination: planted.iban,
    });
    await confirmPayout(operator, { payoutId });
  }
}

async function decideOpenReports(operator: ServiceContext): Promise<void> {
  const { items } = await listReports(operator, {});
  for (const { id } of items)
    await decideReport(operator, { reportId: id, verdict: 'dismiss', note: 'It is blunt only.' });
}

/** Two jobs of one's own that are called off: one with a bid of somebody else, one with none. */
async function hireNobody({ person, other }: Cast, planted: Planted): Promise<void> {
  const own = {
    brief: `We need help with ${planted.jobBrief}, and somebody who explains every step of it to us in writing.`,
    questions: [`Have you used ${planted.jobQuestion}?`],
    milestones: [
      { title: planted.jobPlan, amount: '1200', days: 10 },
      { title: 'The rest', amount: '600', days: 5 },
    ],
  };
  const { jobId } = await postJob(person, jobForm({ ...own, title: `Help with ${planted.bidOnTitle}` }));
  await sendBid(other, bidForm(jobId, { answers: ['Yes, for years.'] }));
  await cancelJob(person, { jobId });
  const unseen = await postJob(person, jobForm({ ...own, title: `Help with ${planted.jobTitle}` }));
  await cancelJob(person, { jobId: unseen.jobId });
}
