import { badge } from '@assay/db/schema/credential';
import { brandId, isUuid } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import type { ServiceContext } from '../kernel/context';
import { orNotFound, refused } from '../kernel/refused';

export type BadgeRow = typeof badge.$inferSelect;

/**
 * The badge, if the actor may see it. Hidden stays hidden everywhere: to everybody but its holder a hidden badge is as
 * absent as one that never was, by its link too. A revocation is seen by whoever could see the badge before it.
 */
export async function readableBadge({ database, actor }: ServiceContext, badgeId: string): Promise<BadgeRow> {
  if (!isUuid(badgeId)) throw refused('not_found');
  const [found] = await database
    .select()
    .from(badge)
    .where(eq(badge.id, brandId<'badge'>(badgeId)));
  const row = orNotFound(found);
  if (row.shownAt === null && !isHolder(actor, row)) throw refused('not_found');
  return row;
}

export function isHolder(actor: ServiceContext['actor'], row: Pick<BadgeRow, 'accountId'>): boolean {
  return actor.type === 'account' && actor.state !== 'closed' && actor.accountId === row.accountId;
}
