import type { Database, Transaction } from '@assay/db/connect';
import { badge } from '@assay/db/schema/credential';
import type { AssuranceLevel } from '@assay/domain/badge/hallmark';
import type { AccountId, BadgeId } from '@assay/domain/kernel/id';
import { and, asc, eq, gt, sql } from 'drizzle-orm';
import { isAnyOf } from '../kernel/is-any-of';

export type ShownBadge = {
  readonly badgeId: BadgeId;
  readonly achievement: string;
  readonly title: string;
  readonly level: string;
  readonly band: string | null;
  readonly assurance: AssuranceLevel;
  readonly awardedAt: string;
};

/** The badges in force that everybody may see, by holder, oldest first: one query for a whole list of people. */
export async function shownBadges(
  db: Database | Transaction,
  accountIds: readonly AccountId[],
): Promise<Map<AccountId, ShownBadge[]>> {
  const byHolder = new Map<AccountId, ShownBadge[]>();
  if (accountIds.length === 0) return byHolder;
  const rows = await db
    .select({
      badgeId: badge.id,
      accountId: badge.accountId,
      achievement: badge.achievement,
      title: badge.title,
      level: badge.level,
      band: badge.band,
      assurance: badge.assurance,
      awardedAt: badge.awardedAt,
    })
    .from(badge)
    .where(
      and(
        isAnyOf(badge.accountId, new Set(accountIds)),
        eq(badge.state, 'shown'),
        gt(badge.expiresAt, sql`assay.now()`),
      ),
    )
    .orderBy(asc(badge.awardedAt));
  for (const { accountId, awardedAt, ...shown } of rows) {
    const held = byHolder.get(accountId) ?? [];
    byHolder.set(accountId, [...held, { ...shown, awardedAt: awardedAt.toISOString() }]);
  }
  return byHolder;
}
