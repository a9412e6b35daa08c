import { profile } from '@assay/db/schema/market-people';
import type { MoneyDto } from '@assay/protocol/dto/money';
import { eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';

export type OwnProfile = {
  readonly slug: string;
  readonly headline: string;
  readonly summary: string;
  readonly field: string | null;
  readonly skills: readonly string[];
  readonly hourlyRate: MoneyDto | null;
  readonly isPublic: boolean;
};

/** One's own profile as the form shows it; null before it was first written. */
export async function readOwnProfile(ctx: ServiceContext): Promise<OwnProfile | null> {
  const owner = requireReader(ctx);
  const [row] = await ctx.database.select().from(profile).where(eq(profile.id, owner.id));
  if (!row) return null;
  const { slug, headline, summary, field, skills, isPublic, hourlyRateMinor, currency } = row;
  const hourlyRate =
    hourlyRateMinor !== null && currency !== null ? { amountMinor: String(hourlyRateMinor), currency } : null;
  return { slug, headline, summary, field, skills, hourlyRate, isPublic };
}
