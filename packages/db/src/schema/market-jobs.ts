import type { BidState } from '@assay/domain/bid/states';
import type { InterviewState } from '@assay/domain/interview/states';
import type { JobState } from '@assay/domain/job/states';
import type { Field } from '@assay/domain/skill/field';
import { sql } from 'drizzle-orm';
import { boolean, index, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { amountMinor, currency, entityId, instant, instantNow, reference, tsvector, version } from './columns';
import { account } from './identity';
import { market } from './schemas';

/** One step of the plan; amounts are decimal strings of minor units, since JSON has no 64-bit integers. */
export type PlannedMilestone = { readonly title: string; readonly amountMinor: string; readonly days: number };

/** The fee policy as it stood when a bid was sent; later changes touch neither the bid nor the contract that comes of it. */
export type FrozenFees = {
  readonly policyVersion: number;
  readonly freelancerPercent: string;
  readonly clientPercent: string;
};

export const job = market.table(
  'job',
  {
    id: entityId<'job'>(),
    version: version(),
    clientId: reference<'account'>('client_id')
      .notNull()
      .references(() => account.id),
    state: text('state').$type<JobState>().notNull(),
    title: text('title').notNull(),
    brief: text('brief').notNull(),
    field: text('field').$type<Field>().notNull(),
    skills: text('skills').array().$type<string[]>().notNull(),
    requiredBadge: text('required_badge'),
    budgetMinor: amountMinor('budget_minor').notNull(),
    currency: currency().notNull(),
    milestones: jsonb('milestones').$type<PlannedMilestone[]>().notNull(),
    questions: jsonb('questions').$type<string[]>().notNull(),
    /** The client compares without names until a bid is short-listed. */
    anonymousBids: boolean('anonymous_bids').notNull().default(false),
    removedReason: text('removed_reason'),
    /** Of the form with its key and all that was typed; null for what came without a key. */
    formDigest: text('form_digest'),
    decisionDueAt: instant('decision_due_at').notNull(),
    createdAt: instantNow('created_at'),
    postedAt: instant('posted_at'),
    closedAt: instant('closed_at'),
    search: tsvector('search').notNull(),
  },
  (t) => [
    index('job_search').using('gin', t.search),
    // the public list: open jobs, newest first, by keyset
    index('job_open_newest')
      .on(t.postedAt, t.id)
      .where(sql`state = 'open'`),
    index('job_by_client').on(t.clientId, t.createdAt),
    uniqueIndex('job_form_once').on(t.clientId, t.formDigest),
    // the sweep for decision dates that have passed
    index('job_decision_due')
      .on(t.decisionDueAt)
      .where(sql`state = 'open'`),
  ],
);

export const bid = market.table(
  'bid',
  {
    id: entityId<'bid'>(),
    version: version(),
    jobId: reference<'job'>('job_id')
      .notNull()
      .references(() => job.id),
    freelancerId: reference<'account'>('freelancer_id')
      .notNull()
      .references(() => account.id),
    state: text('state').$type<BidState>().notNull(),
    amountMinor: amountMinor('amount_minor').notNull(),
    currency: currency().notNull(),
    fees: jsonb('fees').$type<FrozenFees>().notNull(),
    note: text('note').notNull(),
    milestones: jsonb('milestones').$type<PlannedMilestone[]>().notNull(),
    answers: jsonb('answers').$type<string[]>().notNull(),
    declineReason: text('decline_reason'),
    /** Of the form with its key and all that was typed; null for what came without a key. */
    formDigest: text('form_digest'),
    sentAt: instantNow('sent_at'),
    seenAt: instant('seen_at'),
    shortlistedAt: instant('shortlisted_at'),
    interviewedAt: instant('interviewed_at'),
    offeredAt: instant('offered_at'),
    offerExpiresAt: instant('offer_expires_at'),
    decidedAt: instant('decided_at'),
  },
  (t) => [
    uniqueIndex('bid_one_live')
      .on(t.jobId, t.freelancerId)
      .where(sql`state <> 'withdrawn'`),
    uniqueIndex('bid_form_once').on(t.freelancerId, t.formDigest),
    // at most one hire per job, whatever the code does
    uniqueIndex('bid_one_hire')
      .on(t.jobId)
      .where(sql`state = 'hired'`),
    uniqueIndex('bid_one_offer')
      .on(t.jobId)
      .where(sql`state = 'offered'`),
    index('bid_of_job').on(t.jobId),
    index('bid_by_freelancer').on(t.freelancerId, t.sentAt),
    index('bid_offer_due')
      .on(t.offerExpiresAt)
      .where(sql`state = 'offered'`),
  ],
);

export const interview = market.table(
  'interview',
  {
    id: entityId<'interview'>(),
    version: version(),
    bidId: reference<'bid'>('bid_id')
      .notNull()
      .references(() => bid.id),
    state: text('state').$type<InterviewState>().notNull(),
    proposedTimes: jsonb('proposed_times').$type<string[]>().notNull(),
    agreedTime: instant('agreed_time'),
    proposedAt: instantNow('proposed_at'),
    heldAt: instant('held_at'),
  },
  (t) => [index('interview_by_bid').on(t.bidId)],
);

/** The conversation of a bid; it goes on in the contract that follows. */
export const thread = market.table(
  'thread',
  {
    id: entityId<'thread'>(),
    version: version(),
    bidId: reference<'bid'>('bid_id')
      .notNull()
      .unique()
      .references(() => bid.id),
    clientId: reference<'account'>('client_id').notNull(),
    freelancerId: reference<'account'>('freelancer_id').notNull(),
    startedAt: instantNow('started_at'),
    lastMessageAt: instantNow('last_message_at'),
  },
  (t) => [
    index('thread_by_client').on(t.clientId, t.lastMessageAt),
    index('thread_by_freelancer').on(t.freelancerId, t.lastMessageAt),
  ],
);

export const message = market.table(
  'message',
  {
    id: entityId<'message'>(),
    version: version(),
    threadId: reference<'thread'>('thread_id')
      .notNull()
      .references(() => thread.id),
    authorId: reference<'account'>('author_id').notNull(),
    body: text('body').notNull(),
    fileId: reference<'file'>('file_id'),
    sentAt: instantNow('sent_at'),
  },
  (t) => [index('message_of_thread').on(t.threadId, t.sentAt, t.id)],
);

/** Not watched: where a reader stands in a thread is a convenience, no business fact. */
export const threadRead = market.table(
  'thread_read',
  {
    threadId: reference<'thread'>('thread_id')
      .notNull()
      .references(() => thread.id),
    accountId: reference<'account'>('account_id').notNull(),
    readAt: instantNow('read_at'),
  },
  (t) => [uniqueIndex('thread_read_once').on(t.threadId, t.accountId)],
);
