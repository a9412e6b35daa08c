import { connect } from '@assay/db/connect';
import { findItemTest } from '@assay/item-models/tests';
import { beforeAll, expect, it } from 'vitest';
import { prepareTests } from '../assessment/prepare-tests';
import { graded, useBadges } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { readAchievement } from './read-achievement';

const market = useMarket();
const badges = useBadges(market);

beforeAll(async () => {
  const sql = findItemTest('sql');
  if (!sql) throw new Error('there is no SQL test');
  const testService = connect(market.urls.skillTests, { maxConnections: 1 });
  const asked = { ...sql.blueprint, version: 40, title: 'SQL as it was', validMonths: 7 };
  await prepareTests({ ...market.system(), database: testService.database }, [{ ...sql, blueprint: asked }]);
  await testService.close();
});

it('a badge of a version that this release no longer has states what the stored blueprint promised', async () => {
  const accountId = await market.member();
  await badges.award(accountId, graded(accountId, { testVersion: 40 }));
  expect(await readAchievement(market.system(), { slug: 'sql', version: 40 })).toMatchObject({
    title: 'SQL as it was',
    validMonths: 7,
  });
});

it('a version that neither the release nor the database knows gives no badge, and the error says so', async () => {
  const accountId = await market.member();
  await expect(badges.award(accountId, graded(accountId, { testVersion: 41 }))).rejects.toThrow(
    'version 41 of the test sql: neither this release nor the database has its blueprint',
  );
});
