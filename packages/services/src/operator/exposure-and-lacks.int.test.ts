import { itemTests, type ItemTest } from '@assay/item-models/tests';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { startAttempt } from '../assessment/start';
import { quiz, useQuizMarket } from '../testing/quiz-market';
import { readTestFigures, type TestsPage } from './read-test-figures';

const market = useQuizMarket();

async function readPage(tests?: readonly ItemTest[]): Promise<TestsPage> {
  const ctx = market.as(await market.member(), 'marketplace');
  const actor = { ...ctx.actor, type: 'account' as const, state: 'active' as const, roles: ['operator' as const] };
  const accountId = await market.member();
  return readTestFigures({ ...ctx, actor: { ...actor, accountId, sessionId: null } }, tests);
}

it('operators see in how many forms each family and its most asked question stood', async () => {
  const before = await readPage();
  expect(before.exposure.length).toBe(itemTests.flatMap(({ families }) => families).length);
  expect(before.exposure.every(({ mostAskedShare, verdict }) => mostAskedShare === null && verdict === null)).toBe(
    true,
  );
  // Of two families about endings one is left; of its eight questions nine forms ask one twice, the least asked first.
  await market.connection('owner').database.transaction(async (tx) => {
    await tx.execute(sql`set local session_replication_role = replica`);
    await tx.execute(sql`
      update assessment.family_standing set state = 'suspended', suspended_from = 'active'
      where family = 'readiness-closing-an-account'`);
  });
  for (let form = 0; form < 9; form += 1) await startAttempt(market.as(await market.member()), { test: quiz });
  const { exposure } = await readPage();
  const early = exposure.find(({ family }) => family === 'readiness-early-end');
  expect(early).toMatchObject({ proven: 8, familyShare: 1, verdict: 'wide' });
  expect(early?.mostAskedShare).toBeCloseTo(2 / 9);
  expect(exposure.filter(({ test }) => test === 'sql').every(({ familyShare }) => familyShare === null)).toBe(true);
});

it('operators see which cell of a test lacks what, by the titles of its pages', async () => {
  const [sqlTest, ...others] = itemTests;
  if (!sqlTest) throw new Error('there are no tests');
  expect((await readPage()).pools.filter(({ lacks }) => lacks.length > 0)).toEqual([]);
  const families = sqlTest.families.filter(({ id }) => id !== 'sql-rank-kinds');
  const blueprint = { ...sqlTest.blueprint, enemies: [['sql-null-filter', 'sql-not-in-null']] as const };
  const { pools } = await readPage([{ ...sqlTest, blueprint, families }, ...others]);
  const enemies = [sqlTest.families.find(({ id }) => id === 'sql-null-filter')?.title, expect.any(String)];
  expect(pools.find(({ slug }) => slug === 'sql')?.lacks).toMatchObject([
    { objective: 'Window functions', level: 'apply', because: 'too_few_families', needed: 1, available: 0 },
    { objective: 'NULL and three-valued logic', because: 'enemies', enemies: [enemies] },
    { objective: 'Subqueries', because: 'enemies', enemies: [enemies] },
  ]);
});
