import { account } from '@assay/db/schema/identity';
import { profile } from '@assay/db/schema/market-people';
import { skillLabel } from '@assay/domain/skill/skills';
import { profileInput } from '@assay/protocol/input/profile-input';
import { eq, sql } from 'drizzle-orm';
import { requireMember } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, created, recordEvent } from '../kernel/record-event';
import { orNotFound } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { freeSlug } from './slug';

/** Writes one's profile; the first time it also gets its address. Private until the person publishes it. */
export async function editProfile(ctx: ServiceContext, input: unknown): Promise<{ slug: string }> {
  const owner = requireMember(ctx);
  const { hourlyRate, ...parsed } = parseInput(profileInput, input);
  return inTransaction(ctx, async (unit) => {
    const [existing] = await unit.tx.select().from(profile).where(eq(profile.id, owner.id)).for('update');
    const [person] = await unit.tx.select({ name: account.displayName }).from(account).where(eq(account.id, owner.id));
    const slug = existing?.slug ?? (await freeSlug(unit, orNotFound(person).name));
    await recordEvent(unit, 'profile.edited', {
      changes: [existing ? changed('market.profile', existing) : created('market.profile', owner.id)],
      payload: { accountId: owner.id, field: parsed.field, skills: parsed.skills, isPublic: parsed.isPublic },
    });
    const fields = {
      ...parsed,
      hourlyRateMinor: hourlyRate?.amountMinor ?? null,
      currency: hourlyRate?.currency ?? null,
      search: searchVector(orNotFound(person).name, parsed),
      updatedAt: unit.now,
    };
    if (existing)
      await unit.tx
        .update(profile)
        .set({ ...fields, version: existing.version + 1 })
        .where(eq(profile.id, owner.id));
    else await unit.tx.insert(profile).values({ id: owner.id, version: 1, slug, ...fields });
    return { slug };
  });
}

function searchVector(
  name: string,
  { headline, summary, skills }: { headline: string; summary: string; skills: readonly string[] },
) {
  const labels = skills.map(skillLabel).join(' ');
  return sql<string>`setweight(to_tsvector('simple', ${name}), 'A') || setweight(to_tsvector('english', ${`${headline} ${labels}`}), 'B') || setweight(to_tsvector('english', ${summary}), 'C')`;
}
