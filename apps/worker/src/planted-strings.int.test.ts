import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { openProducer } from '@assay/queue/open-producer';
import { requestReset } from '@assay/services/account/request-reset';
import { suspendAccount } from '@assay/services/account/suspend';
import { acceptOffer } from '@assay/services/bid/accept-offer';
import { offerBid } from '@assay/services/bid/offer';
import { sendBid } from '@assay/services/bid/send';
import { shortlistBid } from '@assay/services/bid/shortlist';
import { readContract } from '@assay/services/contract/read';
import { postJob } from '@assay/services/job/post';
import { approveMilestone } from '@assay/services/milestone/approve';
import { submitWork } from '@assay/services/milestone/submit';
import { confirmTransfer } from '@assay/services/payment/confirm-transfer';
import { startPayment } from '@assay/services/payment/start';
import { requestPayout } from '@assay/services/payout/request';
import { editProfile } from '@assay/services/profile/edit';
import { fileReport } from '@assay/services/report/file';
import { signUp } from '@assay/services/account/sign-up';
import { verifyEmail } from '@assay/services/account/verify-email';
import { logInAs, mailedToken, signUpForm } from '@assay/services/testing/account';
import { bidForm, jobForm, useMarket } from '@assay/services/testing/fixture';
import { listThreads } from '@assay/services/thread/list';
import { sendMessage } from '@assay/services/thread/send-message';
import { countUnsettled } from '@assay/services/testing/log-faults';
import { placesInDatabase, plantsIn, type Plants } from '@assay/services/testing/search-database';
import { freePort } from '@assay/testkit/free-port';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { relayLoops } from './relay';
import { until, useBackends, workerEnv, workerVariables } from './testing/fixture';
import { contentOfRedis } from './testing/search-everywhere';

const bankDetails = 'Assay, DE02 1203 0000 0000 2020 51';
const market = useMarket({ paymentProvider: 'bank_transfer', bankDetails });
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0).toReversed()) await close();
});

const plant = (name: string) => `${name}${randomBytes(6).toString('hex')}`;

/** What people write, and what nobody may read. */
function plantAll() {
  const names = [
    'message',
    'note',
    'answer',
    'work',
    'file',
    'profile',
    'report',
    'ground',
    'iban',
    'password',
    'address',
  ] as const;
  const planted = Object.fromEntries(names.map((name) => [name, plant(name)]));
  return (name: (typeof names)[number]): string => planted[name] ?? '';
}

/** Two people sign up, come to a contract, talk, deliver, are paid and reported; each writes what is planted. */
async function story(planted: ReturnType<typeof plantAll>) {
  const operator = market.as(await market.member('Olga Operator'), ['operator']);
  const email = `${planted('address')}@example.org`;
  const form = signUpForm(email, { password: planted('password') });
  await signUp(market.anonymous(), form);
  await verifyEmail(market.anonymous(), { token: await mailedToken(market, email) });
  const freelancer = await logInAs(market, email, planted('password'));
  const client = market.as(await market.member('Clara Client'));
  await requestReset(market.anonymous(), { email });
  const resetToken = await mailedToken(market, email);
  await editProfile(freelancer, {
    headline: 'Writes queries',
    summary: planted('profile'),
    field: 'software',
    skills: ['sql'],
    currency: 'EUR',
    isPublic: false,
  });
  const { jobId } = await postJob(client, jobForm());
  const note = `I would first measure where the minutes go. ${planted('note')}`;
  const { bidId } = await sendBid(freelancer, bidForm(jobId, { note, answers: [planted('answer')] }));
  await shortlistBid(client, { bidId });
  const [thread] = await listThreads(client);
  const { messageId } = await sendMessage(freelancer, { threadId: thread?.id, body: planted('message') });
  await offerBid(client, { bidId });
  const { contractId } = await acceptOffer(freelancer, { bidId });
  const [first] = (await readContract(client, { contractId })).milestones;
  const { paymentId } = await startPayment(client, { milestoneId: first?.id });
  await confirmTransfer(operator, { paymentId, amount: '1030.00' });
  const bytes = new TextEncoder().encode(`select 1; -- ${planted('file')}`);
  await submitWork(freelancer, { milestoneId: first?.id, note: planted('work'), file: { name: 'a.sql', bytes } });
  await approveMilestone(client, { milestoneId: first?.id });
  await requestPayout(freelancer, { amount: '10', currency: 'EUR', destination: planted('iban') });
  await fileReport(client, { subjectKind: 'message', subjectId: messageId, reason: planted('report') });
  const suspension = { accountId: freelancer.actor.accountId, ground: 'other', reason: planted('ground') };
  await suspendAccount(operator, suspension);
  return { resetToken };
}

/** The worker as a process, and all that it says; its mail server does not answer. */
async function recordWorker(redisUrl: string | undefined, smtpPassword: string) {
  const [port, metricsPort, closedPort] = [await freePort(), await freePort(), await freePort()];
  const env: Record<string, string> = {
    ...workerVariables(market, port, redisUrl),
    LOG_LEVEL: 'debug',
    METRICS_PORT: String(metricsPort),
    SMTP_URL: `smtp://assay:${smtpPassword}@127.0.0.1:${closedPort}`,
  };
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), main], { env });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  open.push(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const metrics = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const health = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).text();
  const secrets = {
    signingSeed: env['SIGNING_SEED'] ?? '',
    smtpPassword,
    workerPassword: passwordIn(env['DATABASE_URL']),
  };
  return { secrets, said: () => said, metrics, health };
}

const someMailFailed = async () =>
  (await market.owner.database.execute(sql`select 1 from identity.mail where error is not null`)).length > 0;

const passwordIn = (url = '') => decodeURIComponent(new URL(url).password);

describe.each(useBackends())('with the queue on %s', (backend, redisUrl) => {
  it('what people wrote and what nobody may read lies only where it belongs', async () => {
    const planted = plantAll();
    const { resetToken } = await story(planted);
    const queue = { redisUrl: redisUrl(), databaseUrl: workerEnv(market, 1, redisUrl()).DATABASE_URL };
    const producer = await openProducer(queue, () => undefined);
    open.push(producer.close);
    const { relay } = relayLoops(market.system().database, producer);
    await until(async () => !(await relay.work()) && (await producer.countWaiting()) > 20);

    const written: Plants = {
      message: planted('message'),
      note: planted('note'),
      answer: planted('answer'),
      work: planted('work'),
      file: planted('file'),
      profile: planted('profile'),
      report: planted('report'),
      ground: planted('ground'),
      iban: planted('iban'),
      password: planted('password'),
      address: planted('address'),
      resetToken,
      ownerPassword: passwordIn(market.urls.owner),
      marketplacePassword: passwordIn(market.urls.marketplace),
    };
    const places = {
      message: ['market.message.body'],
      note: ['market.bid.note'],
      answer: ['market.bid.answers'],
      work: ['market.submission.note'],
      file: ['market.file_chunk.bytes'],
      profile: ['market.profile.search', 'market.profile.summary'],
      report: ['market.report.reason'],
      ground: ['identity.account.suspended_reason'],
      iban: ['money.payout.destination'],
      password: [],
      address: ['identity.account.email', 'identity.mail.recipient'],
      resetToken: ['identity.mail.body'],
      ownerPassword: [],
      marketplacePassword: [],
    };
    // While all of it waits in the queue …
    expect(await placesInDatabase(market, written)).toEqual(places);
    const url = redisUrl();
    if (url !== undefined) {
      const content = await contentOfRedis(url);
      expect(content).toContain('event.deliver');
      expect(plantsIn(content, written)).toEqual([]);
    }
    // … and when everything has followed from it, and mails could not be sent.
    const worker = await recordWorker(url, plant('smtp'));
    await until(async () => (await countUnsettled(market)) === 0 && (await someMailFailed()), 120_000);
    const all = { ...written, ...worker.secrets };
    // By now its person was told the ground, in a notice and by mail.
    const ground = ['identity.account.suspended_reason', 'identity.mail.body', 'identity.notice.facts'];
    const nowhere = { signingSeed: [], smtpPassword: [], workerPassword: [] };
    expect(await placesInDatabase(market, all)).toEqual({ ...places, ...nowhere, ground });
    expect(worker.said()).toContain('"process":"worker"');
    expect(plantsIn(worker.said(), all)).toEqual([]);
    const shown = `${await worker.metrics()} ${await worker.health()}`;
    expect(shown).toContain('assay_jobs_total');
    expect(plantsIn(shown, all)).toEqual([]);
    if (url !== undefined) expect(plantsIn(await contentOfRedis(url), all)).toEqual([]);
  });

  it(`the search finds what lies in the queue on ${backend}, in a log and in bytes`, async () => {
    const eventId = '01900000-0000-7000-8000-0000000000aa';
    const queue = { redisUrl: redisUrl(), databaseUrl: workerEnv(market, 1, redisUrl()).DATABASE_URL };
    const producer = await openProducer(queue, () => undefined);
    open.push(producer.close);
    await producer.enqueue([{ name: 'event.deliver', id: eventId, data: { eventId }, isUrgent: true }]);
    const url = redisUrl();
    const plants = { eventId };
    if (url === undefined) expect((await placesInDatabase(market, plants))['eventId']).not.toEqual([]);
    else expect(plantsIn(await contentOfRedis(url), plants)).toEqual(['eventId']);
    expect(plantsIn(JSON.stringify({ bytes: `\\x${Buffer.from(eventId).toString('hex')}` }), plants)).toEqual([
      'eventId',
    ]);
  });
});
