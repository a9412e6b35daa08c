import { connect } from '@assay/db/connect';
import { outbox } from '@assay/db/schema/log';
import { findItemTest } from '@assay/item-models/tests';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { useMarket } from '../testing/fixture';
import { prepareTests } from './prepare-tests';
import { readTest } from './read-test';

const market = useMarket({ retakeWaitDays: 21 });

it('a person who opens the page of a test is told to the log, with the version and the rules that were shown', async () => {
  const testService = connect(market.urls.skillTests, { maxConnections: 1 });
  await prepareTests({ ...market.system(), database: testService.database });
  await testService.close();
  const viewer = market.as(await market.member());
  await readTest(viewer, 'sql');
  await readTest({ ...viewer, onlooker: { counts: () => Promise.resolve(true) } }, 'sql');
  const told = await market.owner.database
    .select({ payload: outbox.payload })
    .from(outbox)
    .where(eq(outbox.kind, 'test.viewed'));
  const testVersion = findItemTest('sql')?.blueprint.version;
  expect(told.map(({ payload }) => payload)).toEqual([
    {
      test: 'sql',
      testVersion,
      retakeWaitDays: 21,
      viewerId: viewer.actor.type === 'account' && viewer.actor.accountId,
    },
  ]);
});
