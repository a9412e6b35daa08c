import type { Role } from '@assay/domain/account/role';
import type { AccountState } from '@assay/domain/account/states';
import type { Locale } from '@assay/domain/locale/locales';
import type { MailKind } from '@assay/domain/mail/kinds';
import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytea, entityId, instant, instantNow, reference, version } from './columns';
import { identity } from './schemas';

/** Who issues the invoices for the platform's fees. */
export type PlatformSeller = {
  readonly name: string;
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly vat: { readonly id: string; /** Why no VAT is charged. */ readonly exemption: string } | null;
};

/** One row: what this installation is. `origin` is set once; a trigger refuses to change it. */
export const installation = identity.table('installation', {
  id: uuid('id').primaryKey(),
  version: version(),
  origin: text('origin').$type<'real' | 'simulated'>().notNull(),
  publicUrl: text('public_url').notNull(),
  referenceCurrency: text('reference_currency').notNull().default('EUR'),
  termsVersion: text('terms_version').notNull(),
  retakeWaitDays: integer('retake_wait_days').notNull().default(14),
  /** After how many days without use a session ends by itself. */
  sessionIdleDays: integer('session_idle_days').notNull().default(7),
  paymentProvider: text('payment_provider').$type<'sandbox' | 'bank_transfer'>().notNull(),
  bankDetails: text('bank_details'),
  /** Whether the worker has a mail server; then nobody but the recipient reads a mail. */
  sendsMail: boolean('sends_mail').notNull().default(false),
  seller: jsonb('seller').$type<PlatformSeller>(),
  createdAt: instantNow('created_at'),
});

export const account = identity.table(
  'account',
  {
    id: entityId<'account'>(),
    version: version(),
    state: text('state').$type<AccountState>().notNull(),
    /** Lower case; unique among accounts that are not closed. */
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    passwordHash: text('password_hash').notNull(),
    country: text('country').notNull(),
    timeZone: text('time_zone').notNull().default('UTC'),
    /** Null as long as the person has not chosen: then each browser asks for its own. */
    locale: text('locale').$type<Locale>(),
    /** Generated with the demo market; travels into every page and export. */
    isSimulated: boolean('is_simulated').notNull().default(false),
    suspendedReason: text('suspended_reason'),
    createdAt: instantNow('created_at'),
    verifiedAt: instant('verified_at'),
    closedAt: instant('closed_at'),
    /** Why an operator closed it; null where its owner did. */
    closedReason: text('closed_reason'),
    /** When all that nobody else needs was erased, soon after the closing. */
    erasedAt: instant('erased_at'),
  },
  (t) => [
    uniqueIndex('account_email_open')
      .on(t.email)
      .where(sql`state <> 'closed'`),
  ],
);

export const termsAcceptance = identity.table(
  'terms_acceptance',
  {
    id: entityId<'terms_acceptance'>(),
    version: version(),
    accountId: reference<'account'>('account_id')
      .notNull()
      .references(() => account.id),
    termsVersion: text('terms_version').notNull(),
    acceptedAt: instantNow('accepted_at'),
  },
  (t) => [uniqueIndex('terms_acceptance_once').on(t.accountId, t.termsVersion)],
);

export const roleGrant = identity.table(
  'role_grant',
  {
    id: entityId<'role_grant'>(),
    version: version(),
    accountId: reference<'account'>('account_id')
      .notNull()
      .references(() => account.id),
    role: text('role').$type<Role>().notNull(),
    grantedBy: reference<'account'>('granted_by'),
    grantedAt: instantNow('granted_at'),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    uniqueIndex('role_grant_in_force')
      .on(t.accountId, t.role)
      .where(sql`revoked_at is null`),
  ],
);

export const session = identity.table(
  'session',
  {
    id: entityId<'session'>(),
    version: version(),
    accountId: reference<'account'>('account_id')
      .notNull()
      .references(() => account.id),
    userAgent: text('user_agent').notNull(),
    startedAt: instantNow('started_at'),
    expiresAt: instant('expires_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (t) => [index('session_by_account').on(t.accountId)],
);

/** Not watched: when a session was last used, to the hour; that it began and was ended has its events. */
export const sessionUse = identity.table('session_use', {
  sessionId: reference<'session'>('session_id')
    .primaryKey()
    .references(() => session.id),
  usedAt: instant('used_at').notNull(),
});

/** Not watched: under which what is personal of somebody lies in the log, wrapped by the key of the installation; erasing destroys it. */
export const personKey = identity.table('person_key', {
  accountId: reference<'account'>('account_id')
    .primaryKey()
    .references(() => account.id),
  wrapped: bytea('wrapped').notNull(),
  madeAt: instantNow('made_at'),
});

/** Not watched: a token is the means of a change (verified, password reset) that has its own event. */
export const emailToken = identity.table('email_token', {
  id: entityId<'email_token'>(),
  /** Refers to no row, so that a token for nobody costs the same to write and take back as one for somebody. */
  accountId: reference<'account'>('account_id').notNull(),
  purpose: text('purpose').$type<'verify' | 'reset'>().notNull(),
  /** SHA-256 of the token; the token itself is only in the mail. */
  tokenHash: text('token_hash').notNull().unique(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
});

/** Not watched: a notice is the effect of an event, dated and deduplicated by it. */
export const notice = identity.table(
  'notice',
  {
    id: entityId<'notice'>(),
    accountId: reference<'account'>('account_id')
      .notNull()
      .references(() => account.id),
    eventId: reference<'event'>('event_id').notNull(),
    kind: text('kind').notNull(),
    /** What the text names: title, amounts, names; rendered by kind. */
    facts: jsonb('facts').$type<Record<string, string>>().notNull(),
    path: text('path').notNull(),
    occurredAt: instant('occurred_at').notNull(),
    readAt: instant('read_at'),
  },
  (t) => [
    uniqueIndex('notice_once').on(t.accountId, t.eventId, t.kind),
    // the page of notices: newest first for one account
    index('notice_newest').on(t.accountId, t.occurredAt, t.id),
    // the bell, and the one unread notice of a conversation
    index('notice_unread')
      .on(t.accountId, t.path)
      .where(sql`read_at is null`),
  ],
);

/** Not watched: every mail that Assay wrote; kept for operators to open one by one when no SMTP server is set. */
export const mail = identity.table(
  'mail',
  {
    id: entityId<'mail'>(),
    accountId: reference<'account'>('account_id'),
    recipient: text('recipient').notNull(),
    kind: text('kind').$type<MailKind>().notNull().default('notice'),
    subject: text('subject').notNull(),
    /** Null once a mail server took it: the links in it are the recipient's alone. */
    body: text('body'),
    writtenAt: instantNow('written_at'),
    sentAt: instant('sent_at'),
    /** When it may be tried next; moved on before each try, so that a worker that dies in between blocks nobody. */
    dueAt: instantNow('due_at'),
    attempts: integer('attempts').notNull().default(0),
    /** What the last try met. */
    error: text('error'),
  },
  (t) => [
    index('mail_newest').on(t.writtenAt, t.id),
    index('mail_due')
      .on(t.dueAt)
      .where(sql`sent_at is null`),
  ],
);

/** Not watched: how often something was tried lately; the columns and their order are those of rate-limiter-flexible. */
export const rateLimit = identity.table('rate_limit', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  /** Milliseconds since 1970. */
  expire: bigint('expire', { mode: 'number' }),
});
