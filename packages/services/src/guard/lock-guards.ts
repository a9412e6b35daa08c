import { newId } from '@assay/db/new-id';
import type { AccountId } from '@assay/domain/kernel/id';
import { daysAfter, marketRules } from '@assay/domain/market/rules';
import { sql } from 'drizzle-orm';
import { grantRoleFromHost } from '../account/role-from-host';
import { revokeRole } from '../account/revoke-role';
import { suspendAccount } from '../account/suspend';
import { issueBadge } from '../badge/issue';
import { declineBids } from '../bid/decline-many';
import { sendBid } from '../bid/send';
import { shortlistBid } from '../bid/shortlist';
import { withdrawBid } from '../bid/withdraw';
import { agreeInterview } from '../interview/agree';
import { proposeInterview } from '../interview/propose';
import { cancelJob } from '../job/cancel';
import { postJob } from '../job/post';
import type { ServiceContext } from '../kernel/context';
import { submitWork } from '../milestone/submit';
import { startPayment } from '../payment/start';
import { giveReview } from '../review/give';
import { readActor } from '../session/read-actor';
import { confirmedAccount, logInAs } from '../testing/account';
import { graded } from '../testing/badge';
import { agreeContract, firstMilestone } from '../testing/contract';
import { bidForm, jobForm } from '../testing/fixture';
import { deliveryLockGuards } from './delivery-lock-guards';
import { type Act, type LockGuard, operator, released } from './lock-guard';
import { moneyLockGuards } from './money-lock-guards';

const review = { quality: 5, communication: 5, speed: 5, reliability: 5, comment: 'Everything as it was agreed.' };

const marketLockGuards: Readonly<Record<string, LockGuard>> = {
  'the row of a job': {
    against: 'a job that is taken back twice',
    locks: ['market.job'],
    stage: async (market) => {
      const client = market.as(await market.member());
      const { jobId } = await postJob(client, jobForm());
      const cancel: Act = (through) => cancelJob(through(client), { jobId });
      const effect = sql`
        select count(*)::int as n from log.outbox where kind = 'job.cancelled' and payload ->> 'jobId' = ${jobId}`;
      return { first: cancel, second: cancel, effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the rows of the bids of a job': {
    against: 'a bid that is taken back and declined at once',
    locks: ['market.bid'],
    besides: ['market.job'],
    stage: async (market) => {
      const [client, bidder] = [market.as(await market.member()), market.as(await market.member())];
      const { jobId } = await postJob(client, jobForm());
      const { bidId } = await sendBid(bidder, bidForm(jobId));
      const effect = sql`
        select count(*)::int as n from log.outbox
        where kind in ('bid.declined', 'bid.withdrawn') and payload ->> 'bidId' = ${bidId}`;
      return {
        first: (through) => declineBids(through(client), { jobId, bidIds: [bidId], reason: 'Too dear.' }),
        second: (through) => withdrawBid(through(bidder), { bidId }),
        effect,
      };
    },
    effect: { held: 1, lost: 2 },
  },
  'the rows of a milestone and its contract': {
    against: 'work that is handed in twice',
    locks: ['market.milestone', 'market.contract'],
    stage: async (market) => {
      const agreed = await agreeContract(market);
      const milestoneId = firstMilestone(agreed);
      await startPayment(market.as(agreed.client), { milestoneId });
      const submit: Act = (through) =>
        submitWork(through(market.as(agreed.freelancer)), { milestoneId, note: 'Here.' });
      const effect = sql`select count(*)::int as n from market.submission where milestone_id = ${milestoneId}`;
      return { first: submit, second: submit, effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of a finished contract': {
    against: 'two reviews that each take the other for not given, and stay hidden',
    locks: ['market.contract'],
    stage: async (market) => {
      const { contractId, client, freelancer } = await released(market, 2);
      return {
        first: (through) => giveReview(through(market.as(client)), { contractId, ...review }),
        second: (through) => giveReview(through(market.as(freelancer)), { contractId, ...review }),
        effect: sql`
          select count(*)::int as n from market.review where contract_id = ${contractId} and revealed_at is not null`,
      };
    },
    effect: { held: 2, lost: 0 },
  },
  'the row of an interview': {
    against: 'an interview that is agreed for two times',
    locks: ['market.interview'],
    besides: ['market.job', 'market.bid'],
    stage: async (market) => {
      const client = market.as(await market.member());
      const bidder = market.as(await market.member());
      const { jobId } = await postJob(client, jobForm());
      const { bidId } = await sendBid(bidder, bidForm(jobId));
      await shortlistBid(client, { bidId });
      const times = [2, 3].map((days) => daysAfter(new Date(), days).toISOString());
      const { interviewId } = await proposeInterview(client, { bidId, times });
      const agree =
        (time: string | undefined): Act =>
        (through) =>
          agreeInterview(through(bidder), { interviewId, time });
      const effect = sql`
        select count(*)::int as n from log.outbox
        where kind = 'interview.agreed' and payload ->> 'interviewId' = ${interviewId}`;
      return { first: agree(times[0]), second: agree(times[1]), effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the row of an account': {
    against: 'somebody whom two operators suspend, each for another reason',
    locks: ['identity.account'],
    stage: async (market) => {
      const accountId = await market.member();
      const suspend =
        (acting: ServiceContext, reason: string): Act =>
        (through) =>
          suspendAccount(through(acting), { accountId, ground: 'other', reason });
      const effect = sql`
        select count(*)::int as n from log.outbox
        where kind = 'account.suspended' and payload ->> 'accountId' = ${accountId}`;
      return {
        first: suspend(await operator(market), 'Asked for payment outside.'),
        second: suspend(await operator(market), 'Wrote to people in anger.'),
        effect,
      };
    },
    effect: { held: 1, lost: 2 },
  },
  'the name of somebody’s badges': {
    against: 'two badges for two passes of one test, of which the first still holds',
    locks: ['assay.badges_of'],
    stage: async (market, { award, key }) => {
      await award(await market.member());
      const holder = await market.member();
      const pass: Act = (through) => issueBadge(through(market.system('badge.issue')), key, graded(holder));
      const effect = sql`select count(*)::int as n from credential.badge where account_id = ${holder}`;
      return { first: pass, second: pass, effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the name of somebody’s bids': {
    against: 'more open bids than a person may have',
    locks: ['assay.bids_of'],
    stage: async (market) => {
      const [client, bidder] = [market.as(await market.member()), market.as(await market.member())];
      const jobs: string[] = [];
      for (let count = 0; count <= marketRules.openBidsMax; count += 1)
        jobs.push((await postJob(client, jobForm())).jobId);
      const [one = '', other = '', ...before] = jobs;
      for (const jobId of before) await sendBid(bidder, bidForm(jobId));
      const send =
        (jobId: string): Act =>
        (through) =>
          sendBid(through(bidder), bidForm(jobId));
      const effect = sql`select count(*)::int as n from market.bid where job_id = any (${sql.param(jobs)}::uuid[])`;
      return { first: send(one), second: send(other), effect };
    },
    effect: { held: marketRules.openBidsMax, lost: marketRules.openBidsMax + 1 },
  },
  'the name of somebody’s use': {
    against: 'a day on which somebody is told to have come for the first time twice',
    locks: ['assay.use_of'],
    stage: async (market) => {
      const email = `${newId()}@example.org`;
      await confirmedAccount(market, email);
      const [one, other] = [await logInAs(market, email), await logInAs(market, email)];
      const { accountId } = one.actor;
      await market.owner.database.execute(
        sql`update identity.session set started_at = started_at - interval '1 day' where account_id = ${accountId}`,
      );
      const come =
        ({ actor: { sessionId } }: typeof one): Act =>
        (through) =>
          readActor(through(one).database, sessionId ?? '');
      // besides the one of logging in
      const effect = sql`
        select count(*)::int - 1 as n from log.outbox
        where kind = 'session.used' and payload ->> 'accountId' = ${accountId}`;
      return { first: come(one), second: come(other), effect };
    },
    effect: { held: 1, lost: 2 },
  },
  'the name of the operators': {
    against: 'operators who revoke each other until none is left',
    locks: ['assay.operators'],
    stage: async (market) => {
      await market.owner.database.execute(sql`update identity.role_grant set revoked_at = now()`);
      const [one, other] = [await market.member(), await market.member()];
      for (const id of [one, other])
        await grantRoleFromHost(
          { ...market.system(), database: market.owner.database },
          { email: `${id}@example.org`, role: 'operator' },
        );
      const revoke =
        (by: AccountId, accountId: AccountId): Act =>
        (through) =>
          revokeRole(through(market.as(by, ['operator'])), { accountId, role: 'operator' });
      const effect = sql`
        select count(*)::int as n from identity.role_grant where role = 'operator' and revoked_at is null`;
      return { first: revoke(one, other), second: revoke(other, one), effect };
    },
    effect: { held: 1, lost: 0 },
  },
};

/** Locks of rows and of names that stand for a promise which no index keeps. */
export const lockGuards: Readonly<Record<string, LockGuard>> = {
  ...marketLockGuards,
  ...moneyLockGuards,
  ...deliveryLockGuards,
};
