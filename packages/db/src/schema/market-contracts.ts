import type { ContractState } from '@assay/domain/contract/states';
import type { MilestoneState } from '@assay/domain/milestone/states';
import type { ReportState } from '@assay/domain/report/states';
import type { Field } from '@assay/domain/skill/field';
import { sql } from 'drizzle-orm';
import { index, integer, jsonb, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { amountMinor, bytea, currency, entityId, instant, instantNow, reference, version } from './columns';
import { account } from './identity';
import { bid, type FrozenFees, job } from './market-jobs';
import { market } from './schemas';

export const contract = market.table(
  'contract',
  {
    id: entityId<'contract'>(),
    version: version(),
    jobId: reference<'job'>('job_id')
      .notNull()
      .references(() => job.id),
    bidId: reference<'bid'>('bid_id')
      .notNull()
      .unique()
      .references(() => bid.id),
    clientId: reference<'account'>('client_id')
      .notNull()
      .references(() => account.id),
    freelancerId: reference<'account'>('freelancer_id')
      .notNull()
      .references(() => account.id),
    state: text('state').$type<ContractState>().notNull(),
    title: text('title').notNull(),
    field: text('field').$type<Field>().notNull(),
    amountMinor: amountMinor('amount_minor').notNull(),
    currency: currency().notNull(),
    /** Those of the bid that was accepted. */
    fees: jsonb('fees').$type<FrozenFees>().notNull(),
    startedAt: instantNow('started_at'),
    endedAt: instant('ended_at'),
  },
  (t) => [
    uniqueIndex('contract_one_per_job').on(t.jobId),
    index('contract_by_client').on(t.clientId, t.startedAt),
    index('contract_by_freelancer').on(t.freelancerId, t.startedAt),
  ],
);

export const milestone = market.table(
  'milestone',
  {
    id: entityId<'milestone'>(),
    version: version(),
    contractId: reference<'contract'>('contract_id')
      .notNull()
      .references(() => contract.id),
    position: smallint('position').notNull(),
    state: text('state').$type<MilestoneState>().notNull(),
    title: text('title').notNull(),
    amountMinor: amountMinor('amount_minor').notNull(),
    currency: currency().notNull(),
    dueAt: instant('due_at').notNull(),
    changeRounds: integer('change_rounds').notNull().default(0),
    fundedAt: instant('funded_at'),
    submittedAt: instant('submitted_at'),
    autoApproveAt: instant('auto_approve_at'),
    releasedAt: instant('released_at'),
    releasedBy: text('released_by').$type<'client' | 'timer'>(),
  },
  (t) => [
    uniqueIndex('milestone_position').on(t.contractId, t.position),
    index('milestone_auto_approve')
      .on(t.autoApproveAt)
      .where(sql`state = 'submitted'`),
  ],
);

export const submission = market.table(
  'submission',
  {
    id: entityId<'submission'>(),
    version: version(),
    milestoneId: reference<'milestone'>('milestone_id')
      .notNull()
      .references(() => milestone.id),
    note: text('note').notNull(),
    fileId: reference<'file'>('file_id'),
    submittedAt: instantNow('submitted_at'),
    /** What the client asked to be changed in this submission. */
    changeRequest: text('change_request'),
  },
  (t) => [index('submission_of_milestone').on(t.milestoneId, t.submittedAt)],
);

export const review = market.table(
  'review',
  {
    id: entityId<'review'>(),
    version: version(),
    contractId: reference<'contract'>('contract_id')
      .notNull()
      .references(() => contract.id),
    authorId: reference<'account'>('author_id').notNull(),
    subjectId: reference<'account'>('subject_id').notNull(),
    quality: smallint('quality').notNull(),
    communication: smallint('communication').notNull(),
    speed: smallint('speed').notNull(),
    reliability: smallint('reliability').notNull(),
    comment: text('comment').notNull(),
    givenAt: instantNow('given_at'),
    /** Double blind: both reviews are revealed together, or this one when the window closes. */
    revealedAt: instant('revealed_at'),
  },
  (t) => [
    uniqueIndex('review_once').on(t.contractId, t.authorId),
    index('review_of_subject').on(t.subjectId, t.revealedAt),
    index('review_hidden')
      .on(t.givenAt)
      .where(sql`revealed_at is null`),
  ],
);

export const report = market.table(
  'report',
  {
    id: entityId<'report'>(),
    version: version(),
    reporterId: reference<'account'>('reporter_id')
      .notNull()
      .references(() => account.id),
    subjectKind: text('subject_kind').$type<'job' | 'profile' | 'message'>().notNull(),
    subjectId: text('subject_id').notNull(),
    /** Null once it is decided and the reporter's account is closed. */
    reason: text('reason'),
    state: text('state').$type<ReportState>().notNull(),
    filedAt: instantNow('filed_at'),
    decidedBy: reference<'account'>('decided_by'),
    decidedAt: instant('decided_at'),
    decisionNote: text('decision_note'),
  },
  (t) => [index('report_newest').on(t.filedAt, t.id)],
);

/** The head of a stored file; its bytes lie in `file_chunk`, so that processes hold no state. */
export const file = market.table('file', {
  id: entityId<'file'>(),
  version: version(),
  ownerId: reference<'account'>('owner_id'),
  name: text('name').notNull(),
  mediaType: text('media_type').notNull(),
  sizeBytes: integer('size_bytes').notNull(),
  sha256: text('sha256').notNull(),
  storedAt: instantNow('stored_at'),
});

/** Not watched: the bytes of a file, whose head carries their digest. */
export const fileChunk = market.table(
  'file_chunk',
  {
    fileId: reference<'file'>('file_id')
      .notNull()
      .references(() => file.id),
    position: integer('position').notNull(),
    bytes: bytea('bytes').notNull(),
  },
  (t) => [uniqueIndex('file_chunk_position').on(t.fileId, t.position)],
);
