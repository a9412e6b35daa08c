import type { AssuranceLevel } from '@assay/domain/badge/hallmark';
import type { BadgeState } from '@assay/domain/badge/states';
import { index, integer, jsonb, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { entityId, instant, instantNow, reference, version } from './columns';
import { credential } from './schemas';

export const badge = credential.table(
  'badge',
  {
    id: entityId<'badge'>(),
    version: version(),
    state: text('state').$type<BadgeState>().notNull(),
    attemptId: reference<'attempt'>('attempt_id').notNull().unique(),
    accountId: reference<'account'>('account_id').notNull(),
    achievement: text('achievement').notNull(),
    achievementVersion: integer('achievement_version').notNull(),
    title: text('title').notNull(),
    level: text('level').notNull(),
    band: text('band'),
    assurance: text('assurance').$type<AssuranceLevel>().notNull(),
    awardedAt: instant('awarded_at').notNull(),
    expiresAt: instant('expires_at'),
    issuedAt: instantNow('issued_at'),
    shownAt: instant('shown_at'),
    hiddenAt: instant('hidden_at'),
    /** The signed credential, as served; a key order of its own does not break the proof. */
    document: jsonb('document').$type<Record<string, unknown>>().notNull(),
  },
  (t) => [
    uniqueIndex('badge_once').on(t.accountId, t.achievement, t.achievementVersion),
    // the shown badges of a set of people, for search and bid tables
    index('badge_shown').on(t.accountId, t.state),
  ],
);
