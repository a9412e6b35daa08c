import { account } from '@assay/db/schema/identity';
import { profile } from '@assay/db/schema/market-people';
import type { FreelancerDto } from '@assay/protocol/dto/freelancer';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { speaksFor } from '../badge/list-offered';
import { recordImpression } from '../impression/record';
import { viewerIdOf, type ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound, refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { reviewsOf } from '../review/list-of';
import { workHistory } from './work-history';
import { freelancerSummaries, profileColumns, visibleBadgeOf } from './search';

const readInput = z.object({ slug: z.string().max(120) });

/** A profile as everybody sees it; its owner sees it too while it is private. */
export async function readFreelancer(ctx: ServiceContext, input: unknown): Promise<FreelancerDto> {
  const { slug } = parseInput(readInput, input);
  const viewerId = viewerIdOf(ctx.actor);
  const shown = await inTransaction(ctx, async (unit) => {
    const [found] = await unit.tx
      .select({ ...profileColumns, state: account.state })
      .from(profile)
      .innerJoin(account, eq(account.id, profile.id))
      .where(eq(profile.slug, slug));
    const row = orNotFound(found);
    const isOpen = row.isPublic && row.state === 'active';
    if (!isOpen && row.id !== viewerId) throw refused('not_found');
    const [summary] = await freelancerSummaries(unit, [row]);
    const shown = orNotFound(summary);
    return {
      ...shown,
      summary: row.summary,
      testedSkills: row.skills.filter((skill) => shown.badges.some(({ achievement }) => speaksFor(achievement, skill))),
      memberSince: row.createdAt.toISOString(),
      history: await workHistory(unit.tx, row.id),
      reviews: await reviewsOf(unit.tx, row.id),
    };
  });
  if (viewerId !== shown.id) {
    const payload = { profileId: shown.id, viewerId, badges: shown.badges.map(visibleBadgeOf) };
    await recordImpression(ctx, { kind: 'profile.viewed', of: shown.id, payload });
  }
  return shown;
}
