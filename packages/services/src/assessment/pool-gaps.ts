import { pool, variant, variantRefusal } from '@assay/db/schema/assessment';
import type { ItemTest } from '@assay/item-models/tests';
import { and, eq, inArray, max, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { poolSize, seedsPerQuestion } from './pool-size';

export type FamilyGap = {
  readonly family: string;
  readonly familyVersion: number;
  readonly proven: number;
  /** Proven questions still wanted for the next stage. */
  readonly missing: number;
  /** The first seed index that was not tried yet. */
  readonly nextIndex: number;
};

export type PoolGaps = {
  readonly rulesHash: string;
  /** `opening`: some family has too few to open the test; `growing`: it could be asked more widely; `full`. */
  readonly stage: 'opening' | 'growing' | 'full';
  readonly families: readonly FamilyGap[];
};

/** What the pool of a test still lacks. */
export async function poolGaps(ctx: ServiceContext, itemTest: ItemTest): Promise<PoolGaps> {
  requireSystem(ctx);
  const { blueprint, families } = itemTest;
  const [row] = await ctx.database.select().from(pool).where(eq(pool.slug, blueprint.slug));
  if (!row) throw new Error(`the test ${blueprint.slug} has not been prepared`);
  const [proven, refused] = await Promise.all([
    provenOf(ctx, row.rulesHash, families),
    refusedOf(ctx, row.rulesHash, families),
  ]);
  const counts = families.map(({ id, version }) => {
    const own = proven.find((each) => each.family === id && each.familyVersion === version);
    const not = refused.find((each) => each.family === id && each.familyVersion === version);
    return {
      family: id,
      familyVersion: version,
      proven: own?.count ?? 0,
      nextIndex: Math.max(own?.last ?? -1, not?.last ?? -1) + 1,
    };
  });
  const { needed, wanted } = poolSize(itemTest);
  const least = Math.min(...counts.map((each) => each.proven));
  const goal = least < needed ? needed : wanted;
  const gaps = counts.map((each) => ({
    ...each,
    missing: each.nextIndex < goal * seedsPerQuestion ? Math.max(0, goal - each.proven) : 0,
  }));
  const stage = least < needed ? 'opening' : gaps.some(({ missing }) => missing > 0) ? 'growing' : 'full';
  return { rulesHash: row.rulesHash, stage, families: gaps };
}

type Families = ItemTest['families'];

async function provenOf({ database }: ServiceContext, hash: string, families: Families) {
  return database
    .select({
      family: variant.family,
      familyVersion: variant.familyVersion,
      // A question that was withdrawn is not asked, but its seed has been tried.
      count: sql<number>`count(*) filter (where ${variant.state} = 'proven')`.mapWith(Number),
      last: max(variant.seedIndex),
    })
    .from(variant)
    .where(
      and(
        eq(variant.rulesHash, hash),
        inArray(
          variant.family,
          families.map(({ id }) => id),
        ),
      ),
    )
    .groupBy(variant.family, variant.familyVersion);
}

async function refusedOf({ database }: ServiceContext, hash: string, families: Families) {
  return database
    .select({
      family: variantRefusal.family,
      familyVersion: variantRefusal.familyVersion,
      last: max(variantRefusal.seedIndex),
    })
    .from(variantRefusal)
    .where(
      and(
        eq(variantRefusal.rulesHash, hash),
        inArray(
          variantRefusal.family,
          families.map(({ id }) => id),
        ),
      ),
    )
    .groupBy(variantRefusal.family, variantRefusal.familyVersion);
}
