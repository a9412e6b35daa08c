import { pool, reproof, variant } from '@assay/db/schema/assessment';
import { isReproofDue, type LastProof } from '@assay/domain/assessment/reproof-due';
import type { ItemTest } from '@assay/item-models/tests';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';

/** Whether the pool of a test is to be proven again by the database's clock, or with another version of the runtime. */
export async function isReproofDueFor(
  ctx: ServiceContext,
  itemTest: ItemTest,
  runtimeVersion: string,
): Promise<boolean> {
  requireSystem(ctx);
  return inTransaction(ctx, async (unit) => {
    const last = (await lastRun(unit, itemTest)) ?? (await oldestProof(unit, itemTest));
    return last !== undefined && isReproofDue(last, runtimeVersion, unit.now);
  });
}

async function lastRun({ tx }: Unit, { blueprint }: ItemTest): Promise<LastProof | undefined> {
  const [row] = await tx
    .select({ at: reproof.endedAt, runtimeVersion: reproof.runtimeVersion })
    .from(reproof)
    .where(eq(reproof.test, blueprint.slug));
  return row;
}

async function oldestProof({ tx }: Unit, { blueprint, families }: ItemTest): Promise<LastProof | undefined> {
  const [row] = await tx
    .select({ at: variant.provedAt, runtimeVersion: variant.runtimeVersion })
    .from(variant)
    .innerJoin(pool, eq(pool.rulesHash, variant.rulesHash))
    .where(
      and(
        eq(pool.slug, blueprint.slug),
        eq(variant.state, 'proven'),
        inArray(
          variant.family,
          families.map(({ id }) => id),
        ),
      ),
    )
    .orderBy(asc(variant.provedAt))
    .limit(1);
  return row;
}
