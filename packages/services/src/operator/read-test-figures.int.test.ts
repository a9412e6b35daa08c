import { connect, type Connection } from '@assay/db/connect';
import type { Id } from '@assay/domain/kernel/id';
import { findItemTest } from '@assay/item-models/tests';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endReproof } from '../assessment/end-reproof';
import { keepProof } from '../assessment/keep-proof';
import { prepareTests } from '../assessment/prepare-tests';
import { withdrawVariant } from '../assessment/withdraw-variant';
import type { ServiceContext } from '../kernel/context';
import { useMarket } from '../testing/fixture';
import { relayToLog } from '../testing/market-history';
import { readTestFigures } from './read-test-figures';

const market = useMarket();
const [before, after] = ['PostgreSQL 17.4 (PGlite 0.3.0)', 'PostgreSQL 18.3 (PGlite 0.5.8)'];
let skillTests: Connection;
let machine: ServiceContext;

beforeAll(async () => {
  skillTests = connect(market.urls.skillTests, { maxConnections: 2 });
  machine = { ...market.system('test'), database: skillTests.database };
  await prepareTests(machine);
});

afterAll(async () => {
  await skillTests.close();
});

const text = { kind: 'text', text: 'an answer' } as const;

async function keepQuestion(seedIndex: number): Promise<Id<'variant'>> {
  await keepProof(machine, {
    ok: true,
    family: 'sql-anti-join',
    familyVersion: 1,
    rulesHash: 'none',
    seedIndex,
    parameters: { structure: {}, surface: {} },
    ready: { question: { stem: 'A question', tables: [], listings: [], wanted: null }, key: text, wrong: [] },
    contentHash: `content ${seedIndex}`,
    programHash: 'program',
    outputHash: 'output',
    runtime: 'pglite',
    runtimeVersion: before,
  });
  const [row] = await market.owner.database.execute<{ id: Id<'variant'> }>(
    sql`select id from assessment.variant where seed_index = ${seedIndex}`,
  );
  if (!row) throw new Error('the question was not kept');
  return row.id;
}

it('operators see when every key was last computed again, with what, and which questions that cost', async () => {
  const operator = market.as(await market.member('Otto Operator'), ['operator']);
  const sqlPool = async () => (await readTestFigures(operator)).pools.find(({ slug }) => slug === 'sql');
  const [variantId] = [await keepQuestion(0), await keepQuestion(1)];
  const families = findItemTest('sql')?.families.length;
  expect(await sqlPool()).toMatchObject({ proven: 2, bank: { families, reproof: null } });

  const withdrawal = { variantId, test: 'sql', reason: 'output_changed', isKeyDoubtful: false, failedWith: after };
  await Promise.all([withdrawVariant(machine, withdrawal), withdrawVariant(machine, withdrawal)]);
  await endReproof(machine, { test: 'sql', runtime: 'pglite', runtimeVersion: after, proven: 1, withdrawn: 1 });
  await relayToLog(market);

  expect(await sqlPool()).toMatchObject({
    proven: 1,
    bank: { families, reproof: { endedAt: expect.any(Date), runtime: 'pglite', runtimeVersion: after } },
  });
  const { withdrawn } = await readTestFigures(operator);
  expect(withdrawn).toEqual([
    {
      position: expect.any(Number),
      test: findItemTest('sql')?.blueprint.title,
      family: 'sql-anti-join',
      familyVersion: 1,
      seedIndex: 0,
      reason: 'output_changed',
      runtime: 'pglite',
      provedWith: before,
      failedWith: after,
      occurredAt: expect.any(Date),
    },
  ]);
});
