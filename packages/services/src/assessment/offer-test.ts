import { test } from '@assay/db/schema/assessment';
import { testStates } from '@assay/domain/assessment/test-states';
import { step } from '@assay/domain/kernel/state-table';
import { scoredQuestions } from '@assay/item-models/blueprint';
import { checkBlueprint } from '@assay/item-models/check-blueprint';
import type { ItemTest } from '@assay/item-models/tests';
import { and, eq } from 'drizzle-orm';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { changed, recordStep } from '../kernel/record-event';
import { orNotFound, orRefuse } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { askedFamilies } from './asked-families';
import { poolGaps } from './pool-gaps';

/** Opens a test whose forms can be drawn once every family has enough proven questions; says whether it can be taken now. */
export async function offerTest(ctx: ServiceContext, itemTest: ItemTest): Promise<boolean> {
  requireSystem(ctx);
  const families = await askedFamilies(ctx.database, itemTest);
  if (checkBlueprint(itemTest.blueprint, families).length > 0) return false;
  const gaps = await poolGaps(ctx, itemTest);
  if (gaps.stage === 'opening') return false;
  const { blueprint } = itemTest;
  await inTransaction(ctx, async (unit) => {
    const [found] = await unit.tx
      .select()
      .from(test)
      .where(and(eq(test.slug, blueprint.slug), eq(test.testVersion, blueprint.version)))
      .for('update');
    const row = orNotFound(found);
    if (row.state === 'offered') return;
    const edge = orRefuse(step(testStates, row.state, 'offer'));
    await recordStep(unit, edge, {
      changes: [changed('assessment.test', row)],
      payload: {
        test: row.slug,
        testVersion: row.testVersion,
        passMark: blueprint.passMark,
        maxScore: scoredQuestions(blueprint),
        minutes: blueprint.minutes,
        guessChance: row.guessChance,
        provenQuestions: gaps.families.reduce((sum, { isInReview, proven }) => sum + (isInReview ? 0 : proven), 0),
      },
    });
    await unit.tx
      .update(test)
      .set({ state: edge.to, offeredAt: unit.now, version: row.version + 1 })
      .where(eq(test.id, row.id));
  });
  return true;
}
