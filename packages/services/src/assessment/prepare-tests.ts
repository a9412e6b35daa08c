import { newId } from '@assay/db/new-id';
import { pool, test } from '@assay/db/schema/assessment';
import { testStates } from '@assay/domain/assessment/test-states';
import { fields, type Field } from '@assay/domain/skill/field';
import { scoredQuestions, type Blueprint } from '@assay/item-models/blueprint';
import { itemTests, type ItemTest } from '@assay/item-models/tests';
import { passingByGuessing } from '@assay/psychometrics/guessing';
import { and, eq, sql } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { created, recordEvent } from '../kernel/record-event';
import { inTransaction, type Unit } from '../kernel/transaction';
import { askedFamilies } from './asked-families';
import { readInstallationRules, rulesHash } from './installation-rules';
import { poolSize } from './pool-size';
import { registerFamilies, retireGoneFamilies } from './register-families';

/** Makes the tests that ship with the code known to the database; run at every start, it changes only what is new. */
export async function prepareTests(ctx: ServiceContext, tests: readonly ItemTest[] = itemTests): Promise<void> {
  requireSystem(ctx);
  await inTransaction(ctx, async (unit) => {
    await unit.tx.execute(sql`select pg_advisory_xact_lock(hashtext('assay.prepare_tests'))`);
    const rules = await readInstallationRules(unit.tx);
    for (const itemTest of tests) {
      await registerTest(unit, itemTest);
      await registerFamilies(unit, itemTest);
      await registerPool(unit, itemTest, rulesHash(itemTest, rules));
    }
    await retireGoneFamilies(unit);
  });
}

async function registerTest(unit: Unit, { blueprint }: ItemTest): Promise<void> {
  const { slug, version: testVersion, title } = blueprint;
  const [known] = await unit.tx
    .select({ id: test.id })
    .from(test)
    .where(and(eq(test.slug, slug), eq(test.testVersion, testVersion)));
  if (known) return;
  const id = newId<'test'>();
  await recordEvent(unit, 'test.prepared', {
    changes: [created('assessment.test', id)],
    payload: { test: slug, testVersion },
  });
  await unit.tx.insert(test).values({
    id,
    version: 1,
    slug,
    testVersion,
    state: testStates.initial,
    title,
    field: fieldOf(blueprint),
    blueprint: { ...blueprint },
    guessChance: guessChance(blueprint),
  });
}

async function registerPool({ tx }: Unit, itemTest: ItemTest, hash: string): Promise<void> {
  const { needed, wanted } = poolSize(itemTest);
  const { length: families } = await askedFamilies(tx, itemTest);
  const size = { rulesHash: hash, needed: families * needed, target: families * wanted };
  await tx
    .insert(pool)
    .values({ slug: itemTest.blueprint.slug, ...size })
    .onConflictDoUpdate({ target: pool.slug, set: { ...size, updatedAt: sql`assay.now()` } });
}

/** Exact for a form in which every scored question has the fewest options: the worst that can happen. */
function guessChance(blueprint: Blueprint): number {
  const options = Array.from({ length: scoredQuestions(blueprint) }, () => blueprint.fewestOptions);
  return passingByGuessing(options, blueprint.passMark);
}

function fieldOf({ slug, field }: Blueprint): Field {
  const known = fields.find((each) => each === field);
  if (!known) throw new Error(`the test ${slug} names the unknown field ${field}`);
  return known;
}
