import { useMarket } from '@assay/services/testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '@assay/services/testing/log';
import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { openLog } from './log';
import { verificationCheck, verifyLoop } from './verify';

const market = useMarket();
const owner = () => market.owner.database;
const database = () => market.system().database;
const look = () => verifyLoop(database(), openLog('fatal')).work();
const finding = () => verificationCheck(database()).test();

it('one row that is no key silences nothing: the log is verified on, and readiness says so', async () => {
  await appendEntries(owner(), 3);
  await sealAll(market, sampleLogSigner());
  await owner().execute(sql`insert into log.verifier_key (key) values ('no key at all')`);
  await look();
  const [kept] = await owner().execute(sql`select verified_through::int, bad_position from log.verification`);
  expect(kept).toEqual({ verified_through: 3, bad_position: null });
  expect(await finding()).toEqual({ note: '1 of its listed keys cannot be read' });
  await owner().execute(sql`alter table log.verifier_key disable trigger user`);
  await owner().execute(sql`delete from log.verifier_key where key = 'no key at all'`);
  await owner().execute(sql`alter table log.verifier_key enable trigger user`);
  expect(await finding()).toBeNull();
});

it('a log that nobody has looked at for longer than a quarter of an hour is a finding', async () => {
  await look();
  const looked = (minutes: number) =>
    owner().execute(sql`update log.verification set checked_at = now() - make_interval(mins => ${minutes}::int)`);
  await looked(14);
  expect(await finding()).toBeNull();
  await looked(20);
  expect(await finding()).toEqual({ note: 'nobody has looked at it for 20 minutes' });
});
