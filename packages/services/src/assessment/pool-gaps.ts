import { attempt, attemptItem, pool, variant, variantRefusal } from '@assay/db/schema/assessment';
import type { ItemTest } from '@assay/item-models/tests';
import { and, countDistinct, eq, inArray, max, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { askedFamilies } from './asked-families';
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

/**
 * What the pool of a test still lacks, for the families that may be asked. A full one stays as far ahead of whoever has met the most questions of a
 * family as an opening one must be, since nobody is asked the same question twice.
 */
export async function poolGaps(ctx: ServiceContext, itemTest: ItemTest): Promise<PoolGaps> {
  requireSystem(ctx);
  const { blueprint } = itemTest;
  const [row] = await ctx.database.select().from(pool).where(eq(pool.slug, blueprint.slug));
  if (!row) throw new Error(`the test ${blueprint.slug} has not been prepared`);
  const families = await askedFamilies(ctx.database, itemTest);
  const [proven, refused, met] = await Promise.all([
    provenOf(ctx, row.rulesHash, families),
    refusedOf(ctx, row.rulesHash, families),
    mostMetOf(ctx, row.rulesHash, families),
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
  const goalOf = (family: string) => (least < needed ? needed : Math.max(wanted, (met.get(family) ?? 0) + needed));
  const gaps = counts.map((each) => {
    const goal = goalOf(each.family);
    return { ...each, missing: each.nextIndex < goal * seedsPerQuestion ? Math.max(0, goal - each.proven) : 0 };
  });
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

/** Questions of each family that the person who has met the most of them has met. */
async function mostMetOf({ database }: ServiceContext, hash: string, families: Families): Promise<Map<string, number>> {
  const met = database
    .select({ family: variant.family, questions: countDistinct(variant.id).as('questions') })
    .from(attemptItem)
    .innerJoin(attempt, eq(attempt.id, attemptItem.attemptId))
    .innerJoin(variant, eq(variant.id, attemptItem.variantId))
    .where(
      and(
        eq(variant.rulesHash, hash),
        inArray(
          variant.family,
          families.map(({ id }) => id),
        ),
      ),
    )
    .groupBy(variant.family, variant.familyVersion, attempt.accountId)
    .as('met');
  const rows = await database
    .select({ family: met.family, most: max(met.questions) })
    .from(met)
    .groupBy(met.family);
  return new Map(rows.map(({ family, most }) => [family, Number(most)]));
}
