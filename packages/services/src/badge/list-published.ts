import { badge } from '@assay/db/schema/credential';
import { account } from '@assay/db/schema/identity';
import { isUuid } from '@assay/domain/kernel/id';
import type { PublishedBadge } from '@assay/protocol/dto/badge';
import { says } from '@assay/protocol/refusal/field-fault';
import { and, desc, eq, gt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { credentialUrl } from './addresses';
import { readIssuer } from './issuer';

const cursor = z
  .string()
  .transform((text) => text.split('_'))
  .refine(
    ([shownAt, id]) => z.iso.datetime().safeParse(shownAt).success && isUuid(id ?? ''),
    says('This cursor is not one of ours.'),
  )
  .transform(([shownAt = '', id = '']) => ({ shownAt, id }));
const listInput = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20), cursor: cursor.optional() });

export type PublishedBadges = { readonly items: PublishedBadge[]; readonly nextCursor: string | null };

/** The badges in force that their holders show, newest first; a badge shown again counts as new. */
export async function listPublishedBadges(ctx: ServiceContext, input: unknown): Promise<PublishedBadges> {
  const { limit, cursor: after } = parseInput(listInput, input);
  const { publicUrl } = await readIssuer(ctx.database);
  // A cursor carries milliseconds, the column microseconds.
  const shownAt = sql<Date>`date_trunc('milliseconds', ${badge.shownAt})`.mapWith(badge.shownAt);
  const rows = await ctx.database
    .select({
      id: badge.id,
      achievement: badge.achievement,
      holder: account.displayName,
      awardedAt: badge.awardedAt,
      shownAt,
    })
    .from(badge)
    .innerJoin(account, eq(account.id, badge.accountId))
    .where(
      and(
        eq(badge.state, 'shown'),
        gt(badge.expiresAt, sql`assay.now()`),
        eq(account.state, 'active'),
        after && sql`(${shownAt}, ${badge.id}) < (${after.shownAt}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(desc(shownAt), desc(badge.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ id, achievement, holder, awardedAt }) => ({
      id,
      credentialUrl: credentialUrl(publicUrl, id),
      achievement,
      holder,
      awardedAt: awardedAt.toISOString(),
    })),
    nextCursor: last ? `${last.shownAt.toISOString()}_${last.id}` : null,
  };
}
