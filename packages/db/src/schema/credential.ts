import type { AssuranceLevel } from '@assay/domain/badge/hallmark';
import type { BadgeState } from '@assay/domain/badge/states';
import type { Field } from '@assay/domain/skill/field';
import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, jsonb, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { entityId, instant, instantNow, reference, version } from './columns';
import { account } from './identity';
import { credential } from './schemas';

/** What the criteria page of an achievement states; frozen with the first badge of its version. */
export type AchievementTerms = {
  readonly skill: string;
  readonly level: string;
  readonly tags: readonly string[];
  readonly language: string;
  readonly outcomes: readonly string[];
  readonly questionCount: number;
  readonly passMark: number;
  readonly timeLimitMinutes: number;
  readonly notionalHours: number;
  readonly openBook: boolean;
  readonly retakeRule: string;
  /** What the rule says, as a number; older achievements state the sentence alone. */
  readonly retakeWaitDays?: number;
};

/** One version of a test as something that can be achieved. */
export const achievement = credential.table(
  'achievement',
  {
    id: entityId<'achievement'>(),
    version: version(),
    /** The test's. */
    slug: text('slug').notNull(),
    achievementVersion: integer('achievement_version').notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    field: text('field').$type<Field>().notNull(),
    assurance: text('assurance').$type<AssuranceLevel>().notNull(),
    validMonths: integer('valid_months').notNull(),
    terms: jsonb('terms').$type<AchievementTerms>().notNull(),
    publishedAt: instantNow('published_at'),
  },
  (t) => [unique('achievement_version_once').on(t.slug, t.achievementVersion)],
);

export const badge = credential.table(
  'badge',
  {
    id: entityId<'badge'>(),
    version: version(),
    state: text('state').$type<BadgeState>().notNull(),
    accountId: reference<'account'>('account_id')
      .notNull()
      .references(() => account.id),
    attemptId: reference<'attempt'>('attempt_id').notNull(),
    /** Slug of the test. */
    achievement: text('achievement').notNull(),
    achievementVersion: integer('achievement_version').notNull(),
    title: text('title').notNull(),
    level: text('level').notNull(),
    band: text('band'),
    assurance: text('assurance').$type<AssuranceLevel>().notNull(),
    /** Right answers in percent, as the credential states it. */
    scorePercent: text('score_percent').notNull(),
    /** The holder's pseudonym, the same in all their badges; a random UUID that says nothing of the account. */
    subjectId: uuid('subject_id').notNull(),
    /** The signed credential, as served; a key order of its own does not break the proof. */
    document: jsonb('document').$type<Record<string, unknown>>().notNull(),
    awardedAt: instant('awarded_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    issuedAt: instantNow('issued_at'),
    /** Set while others may see the badge; kept by a revocation, so that they learn of it. */
    shownAt: instant('shown_at'),
    /** The first instant at which others could see the badge. */
    firstShownAt: instant('first_shown_at'),
    revokedAt: instant('revoked_at'),
    revokedReason: text('revoked_reason'),
  },
  (t) => [
    uniqueIndex('badge_once_per_attempt').on(t.attemptId),
    // whether a badge of this test is held; one that expired may be earned anew
    index('badge_of_achievement_held').on(t.accountId, t.achievement, t.achievementVersion),
    foreignKey({
      name: 'badge_of_achievement',
      columns: [t.achievement, t.achievementVersion],
      foreignColumns: [achievement.slug, achievement.achievementVersion],
    }),
    // the shown badges of a set of people, for search and bid tables
    index('badge_shown').on(t.accountId, t.state),
    index('badge_published')
      .on(t.shownAt, t.id)
      .where(sql`state = 'shown'`),
  ],
);

/** Public halves of the keys that ever signed a badge; retired ones stay, or their badges would fail. */
export const signingKey = credential.table(
  'signing_key',
  {
    id: entityId<'signing_key'>(),
    version: version(),
    did: text('did').notNull(),
    publicKeyMultibase: text('public_key_multibase').notNull(),
    listedAt: instantNow('listed_at'),
    /** Nothing signed after this instant counts. */
    expiresAt: instant('expires_at'),
    /** From this instant on, nothing signed with the key counts. */
    revokedAt: instant('revoked_at'),
  },
  // an installation that moves keeps its key under a new DID
  (t) => [unique('signing_key_of_did').on(t.did, t.publicKeyMultibase)],
);
