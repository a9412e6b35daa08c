import { attempt, attemptItem, pool, variant, variantRefusal } from '@assay/db/schema/assessment';
import type { FamilyHead } from '@assay/item-models/family';
import type { ItemTest } from '@assay/item-models/tests';
import { and, countDistinct, eq, inArray, max, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { askedFamilies, familiesInReview } from './asked-families';
import { poolSize, seedsPerQuestion } from './pool-size';

export type FamilyGap = {
  readonly family: string;
  readonly familyVersion: number;
  /** No form asks a family in review; a few of its questions are proven for its reviewer and for the nightly proof. */
  readonly isInReview: boolean;
  readonly proven: number;
  /** Proven questions still wanted for the next stage. */
  readonly missing: number;
  /** The first seed index that was not tried yet. */
  readonly nextIndex: number;
};

export type PoolGaps = {
  readonly rulesHash: string;
  /** `opening`: some family has too few to open the test; `growing`: there is more to prove, for nobody who waits; `full`. */
  readonly stage: 'opening' | 'growing' | 'full';
  readonly families: readonly FamilyGap[];
};

/**
 * What the pool of a test still lacks, for the families that may be asked. A full one stays as far ahead of whoever has met the most questions of a
 * family as an opening one must be, since nobody is asked the same question twice. Families in review come last.
 */
export async function poolGaps(ctx: ServiceContext, itemTest: ItemTest): Promise<PoolGaps> {
  requireSystem(ctx);
  const { blueprint } = itemTest;
  const [row] = await ctx.database.select().from(pool).where(eq(pool.slug, blueprint.slug));
  if (!row) throw new Error(`the test ${blueprint.slug} has not been prepared`);
  const asked = await askedFamilies(ctx.database, itemTest);
  const inReview = await familiesInReview(ctx.database, itemTest);
  const families = [...asked, ...inReview];
  const [proven, refused, met] = await Promise.all([
    provenOf(ctx, row.rulesHash, families),
    refusedOf(ctx, row.rulesHash, families),
    mostMetOf(ctx, row.rulesHash, families),
  ]);
  const counts = families.map((head) => ({ ...countsOf(head, proven, refused), isInReview: inReview.includes(head) }));
  const { needed, wanted } = poolSize(itemTest);
  const least = Math.min(...counts.filter(({ isInReview }) => !isInReview).map((each) => each.proven));
  const isOpening = least < needed;
  const goalOf = ({ family, isInReview }: Omit<FamilyGap, 'missing'>) => {
    if (isInReview) return isOpening ? 0 : needed;
    return isOpening ? needed : Math.max(wanted, (met.get(family) ?? 0) + needed);
  };
  const gaps = counts.map((each) => {
    const goal = goalOf(each);
    return { ...each, missing: each.nextIndex < goal * seedsPerQuestion ? Math.max(0, goal - each.proven) : 0 };
  });
  const stage = isOpening ? 'opening' : gaps.some(({ missing }) => missing > 0) ? 'growing' : 'full';
  return { rulesHash: row.rulesHash, stage, families: gaps };
}

type Count = {
  readonly family: string;
  readonly familyVersion: number;
  readonly last: number | null;
};

function countsOf(
  { id, version }: FamilyHead,
  proven: readonly (Count & { readonly count: number })[],
  refused: readonly Count[],
): Pick<FamilyGap, 'family' | 'familyVersion' | 'proven' | 'nextIndex'> {
  const isOwn = ({ family, familyVersion }: Count) => family === id && familyVersion === version;
  const [own, not] = [proven.find(isOwn), refused.find(isOwn)];
  return {
    family: id,
    familyVersion: version,
    proven: own?.count ?? 0,
    nextIndex: Math.max(own?.last ?? -1, not?.last ?? -1) + 1,
  };
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
