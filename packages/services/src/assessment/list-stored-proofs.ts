import { pool, variant } from '@assay/db/schema/assessment';
import type { Id } from '@assay/domain/kernel/id';
import type { ReadyQuestion } from '@assay/item-models/presentation';
import type { ItemTest } from '@assay/item-models/tests';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { storedQuestion } from './stored-question';

/** What was kept of the proof of a question in the pool: enough to tell whether another run gives the same. */
export type StoredProof = {
  readonly id: Id<'variant'>;
  readonly family: string;
  readonly familyVersion: number;
  readonly seedIndex: number;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly programHash: string;
  readonly outputHash: string;
  readonly ready: ReadyQuestion;
};

/** The proofs of all questions in the pool of a test, by family, suspended ones too; none before its pool is made. */
export async function listStoredProofs(ctx: ServiceContext, itemTest: ItemTest): Promise<StoredProof[]> {
  requireSystem(ctx);
  const { id, family, familyVersion, seedIndex, parameters, programHash, outputHash, ready } = variant;
  const rows = await ctx.database
    .select({ id, family, familyVersion, seedIndex, parameters, programHash, outputHash, ready })
    .from(variant)
    .innerJoin(pool, eq(pool.rulesHash, variant.rulesHash))
    .where(
      and(
        eq(pool.slug, itemTest.blueprint.slug),
        eq(variant.state, 'proven'),
        inArray(
          family,
          itemTest.families.map((each) => each.id),
        ),
      ),
    )
    .orderBy(asc(family), asc(seedIndex));
  // Of an earlier version of a family there are questions, but no more code that makes them.
  return rows
    .filter((row) => itemTest.families.some((each) => each.id === row.family && each.version === row.familyVersion))
    .map((row) => ({ ...row, ready: storedQuestion(row.ready) }));
}
