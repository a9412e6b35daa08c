import { badge } from '@assay/db/schema/credential';
import { brandId } from '@assay/domain/kernel/id';
import type { OwnBadge } from '@assay/protocol/dto/badge';
import { and, desc, eq, type SQL } from 'drizzle-orm';
import { z } from 'zod';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { credentialUrl } from './addresses';
import { readIssuer } from './issuer';

/** Every badge of the reader, hidden and revoked ones too, newest first. */
export async function readOwnBadges(ctx: ServiceContext): Promise<OwnBadge[]> {
  const { id } = requireReader(ctx);
  return ownBadges(ctx, eq(badge.accountId, id));
}

const attemptInput = z.object({ attemptId: z.uuid() });

/** The badge of one's own attempt; null until the worker has issued it, and when none was earned. */
export async function readBadgeOfAttempt(ctx: ServiceContext, input: unknown): Promise<OwnBadge | null> {
  const { id } = requireReader(ctx);
  const { attemptId } = parseInput(attemptInput, input);
  const [found] = await ownBadges(ctx, and(eq(badge.accountId, id), eq(badge.attemptId, brandId(attemptId))));
  return found ?? null;
}

async function ownBadges({ database }: ServiceContext, which: SQL | undefined): Promise<OwnBadge[]> {
  const { publicUrl } = await readIssuer(database);
  const rows = await database.select().from(badge).where(which).orderBy(desc(badge.awardedAt));
  return rows.map((row) => ({
    badgeId: row.id,
    attemptId: row.attemptId,
    achievement: row.achievement,
    title: row.title,
    level: row.level,
    band: row.band,
    assurance: row.assurance,
    state: row.state,
    awardedAt: row.awardedAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    credentialUrl: credentialUrl(publicUrl, row.id),
    revokedReason: row.revokedReason,
  }));
}
