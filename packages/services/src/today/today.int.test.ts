import type { AccountId } from '@assay/domain/kernel/id';
import type { TodayPage } from '@assay/protocol/dto/today';
import { expect, test } from 'vitest';
import { offerBid } from '../bid/offer';
import { sendBid } from '../bid/send';
import { shortlistBid } from '../bid/shortlist';
import { readTestEffect } from '../impact/read-test-effect';
import { agreeInterview } from '../interview/agree';
import { proposeInterview } from '../interview/propose';
import { postJob } from '../job/post';
import { approveMilestone } from '../milestone/approve';
import { requestChanges } from '../milestone/request-changes';
import { submitWork } from '../milestone/submit';
import { startPayment } from '../payment/start';
import { editProfile } from '../profile/edit';
import { giveReview } from '../review/give';
import { agreeContract, fundAndSubmit } from '../testing/contract';
import { keepTestFigures } from '../testing/estimated-tests';
import { bidForm, jobForm, useMarket } from '../testing/fixture';
import { readThreadPulse } from '../thread/pulse';
import { readThread } from '../thread/read';
import { sendMessage } from '../thread/send-message';
import { readPulse } from './pulse';
import { readToday } from './read';

const market = useMarket();

/** The acts that a Today page asks for, as the header counts them. */
function actsOn({ asFreelancer, asClient }: TodayPage): number {
  const freelancer = asFreelancer
    ? [
        asFreelancer.offers,
        asFreelancer.talks.filter(({ state }) => state === 'proposed'),
        asFreelancer.deliveries,
        asFreelancer.reviews,
        asFreelancer.messages,
      ]
    : [];
  const client = asClient
    ? [
        asClient.jobs.filter(({ bids }) => bids > 0),
        asClient.approvals,
        asClient.fundings.filter(({ state }) => state === 'planned'),
        asClient.reviews,
        asClient.messages,
      ]
    : [];
  return [...freelancer, ...client].reduce((count, acts) => count + acts.length, 0);
}

async function waitingFor(id: AccountId) {
  const [today, pulse] = await Promise.all([readToday(market.as(id)), readPulse(market.as(id))]);
  expect(pulse.waiting, 'the header counts what the page asks for').toBe(actsOn(today));
  return { ...today, pulse };
}

async function profileWith(id: AccountId, skills: readonly string[]) {
  await editProfile(market.as(id), {
    headline: 'Reports that add up',
    summary: '',
    field: 'software',
    skills,
    rate: '',
    currency: 'EUR',
    isPublic: true,
  });
}

test('somebody who has done nothing yet is asked for nothing, on neither side', async () => {
  const newcomer = await market.member();
  const { asFreelancer, asClient, pulse } = await waitingFor(newcomer);
  expect([asFreelancer, asClient, pulse.waiting]).toEqual([null, null, 0]);
});

test('a bid goes from the client’s Today to the freelancer’s and back: to be looked at, a talk to answer, an offer with its end', async () => {
  const client = await market.member('Clara Client');
  const bidder = await market.member('Farid Freelancer');
  const { jobId } = await postJob(market.as(client), jobForm());
  const { bidId } = await sendBid(market.as(bidder), bidForm(jobId));
  expect((await waitingFor(client)).asClient?.jobs).toMatchObject([{ jobId, bids: 1, unseen: 1 }]);

  await shortlistBid(market.as(client), { bidId });
  const time = new Date(Date.now() + 86_400_000).toISOString();
  const { interviewId } = await proposeInterview(market.as(client), { bidId, times: [time] });
  const asked = await waitingFor(bidder);
  expect(asked.asFreelancer?.talks).toMatchObject([
    { interviewId, state: 'proposed', other: 'Clara Client', at: time },
  ]);
  await agreeInterview(market.as(bidder), { interviewId, time });
  expect((await waitingFor(client)).asClient?.talks).toMatchObject([{ interviewId, state: 'agreed', at: time }]);

  const { offerExpiresAt } = await offerBid(market.as(client), { bidId });
  expect((await waitingFor(bidder)).asFreelancer?.offers).toMatchObject([
    { bidId, other: 'Clara Client', expiresAt: offerExpiresAt },
  ]);
});

test('a milestone waits for one side at a time: fund, deliver, approve, change; then money is available and reviews are due', async () => {
  const agreed = await agreeContract(market);
  const { client, freelancer, milestones } = agreed;
  const [first, second] = milestones;
  if (first === undefined || second === undefined) throw new Error('the contract has two milestones');
  expect((await waitingFor(client)).asClient?.fundings).toMatchObject([
    { id: first, amount: { amountMinor: '103000' } },
  ]);
  expect((await waitingFor(freelancer)).asFreelancer?.deliveries).toEqual([]);

  await fundAndSubmit(market, agreed, first);
  const submitted = await waitingFor(freelancer);
  expect(submitted.asFreelancer?.approvals).toMatchObject([
    { id: first, amount: { amountMinor: '92000', currency: 'EUR' } },
  ]);
  expect(submitted.asFreelancer?.approvals[0]?.autoApproveAt).not.toBeNull();
  expect(submitted.asFreelancer?.held).toEqual([{ amountMinor: '100000', currency: 'EUR' }]);
  expect((await waitingFor(client)).asClient?.approvals).toMatchObject([
    { id: first, amount: { amountMinor: '100000' } },
  ]);

  await requestChanges(market.as(client), { milestoneId: first, request: 'Please name the columns as agreed.' });
  expect((await waitingFor(freelancer)).asFreelancer?.deliveries).toMatchObject([
    { id: first, state: 'changes_requested' },
  ]);

  await startPayment(market.as(client), { milestoneId: second });
  for (const milestoneId of [first, second]) {
    await submitWork(market.as(freelancer), { milestoneId, note: 'With the columns named.' });
    await approveMilestone(market.as(client), { milestoneId });
  }
  const paid = await waitingFor(freelancer);
  expect(paid.asFreelancer?.available).toEqual([{ amountMinor: '138000', currency: 'EUR' }]);
  expect(paid.asFreelancer?.held).toEqual([]);
  expect(paid.asFreelancer?.reviews).toMatchObject([{ contractId: agreed.contractId, other: 'Clara Client' }]);

  const scores = { quality: 5, communication: 4, speed: 5, reliability: 5 };
  await giveReview(market.as(freelancer), {
    contractId: agreed.contractId,
    ...scores,
    comment: 'Clear brief, quick answers.',
  });
  expect((await waitingFor(freelancer)).asFreelancer?.reviews).toEqual([]);
  expect((await waitingFor(client)).asClient?.reviews).toHaveLength(1);
});

test('jobs that fit are named with the skills in common, never one’s own, and a test is offered until its badge is shown', async () => {
  const client = await market.member();
  const worker = await market.member();
  await profileWith(worker, ['sql', 'python']);
  await postJob(market.as(client), jobForm({ skills: ['python', 'sql'], title: 'Two skills of the worker asked for' }));
  await postJob(market.as(worker), jobForm({ title: 'A job of the worker themselves' }));
  const { asFreelancer } = await waitingFor(worker);
  expect(asFreelancer?.jobs[0]).toMatchObject({
    job: { title: 'Two skills of the worker asked for' },
    sharedSkills: ['python', 'sql'],
  });
  expect(asFreelancer?.jobs.map(({ job }) => job.title)).not.toContain('A job of the worker themselves');
  expect(asFreelancer?.test?.slug).toBe('sql');
  expect(asFreelancer?.test?.effect).toMatchObject({ slug: 'sql', asOf: null, projects: null });
});

test('what was estimated of the test that is offered stands beside it, and no more than its page says', async () => {
  const worker = await market.member();
  await profileWith(worker, ['sql']);
  await keepTestFigures(market.owner);
  const { asFreelancer } = await waitingFor(worker);
  const own = await readTestEffect(market.as(worker), { slug: 'sql' });
  expect(asFreelancer?.test?.effect).toEqual(own);
  expect(own).toMatchObject({
    badges: 600,
    identifying: 300,
    badgesNeeded: null,
    projects: { percent: expect.closeTo(10, 10), ci95: [expect.closeTo(5, 10), expect.closeTo(15, 10)], events: 300 },
    projectValue: null,
  });
});

test('the mark of a page changes with every message and is still when nothing happens; asking marks nothing as read', async () => {
  const client = await market.member();
  const bidder = await market.member();
  const { jobId } = await postJob(market.as(client), jobForm());
  const { bidId } = await sendBid(market.as(bidder), bidForm(jobId));
  await shortlistBid(market.as(client), { bidId });
  await proposeInterview(market.as(client), { bidId, times: [new Date(Date.now() + 86_400_000).toISOString()] });
  const threadId = (await readToday(market.as(bidder))).asFreelancer?.talks[0]?.threadId;
  const marks = async () => [
    (await readPulse(market.as(bidder))).mark,
    (await readThreadPulse(market.as(bidder), { threadId })).mark,
  ];

  const before = await marks();
  expect(await marks()).toEqual(before);
  await sendMessage(market.as(client), { threadId, body: 'Which day suits you?' });
  const after = await marks();
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);

  const { asFreelancer, pulse } = await waitingFor(bidder);
  expect(asFreelancer?.messages).toMatchObject([{ threadId, unread: 1 }]);
  expect(pulse.unreadMessages).toBe(1);
  await readThread(market.as(bidder), { threadId });
  expect((await waitingFor(bidder)).pulse.unreadMessages).toBe(0);
});
