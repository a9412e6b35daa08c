import { randomBytes } from 'node:crypto';
import { account, personKey } from '@assay/db/schema/identity';
import { entry } from '@assay/db/schema/log';
import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { chooseLanguage } from '../../account/choose-language';
import { searchFreelancers } from '../../profile/search';
import { deliveryOf, only } from '../../testing/delivery';
import { useMarket } from '../../testing/fixture';
import { sampleLogSigner, sampleMasterKey, sealAll } from '../../testing/log';
import { logAppend } from '../append';
import { replayLog } from '../replay';
import { verifyLog } from '../verify/verify-log';
import { masterKeyOf, unwrapPersonKey } from './master-key';
import { openValue } from './personal-value';
import { requireFittingMasterKey } from './require-fitting';

const market = useMarket();
const { settle } = deliveryOf(market);
const append = () => settle([logAppend([], sampleMasterKey)]);

async function newest(kind: string) {
  const [row] = await market.owner.database
    .select()
    .from(entry)
    .where(eq(entry.kind, kind))
    .orderBy(sql`position desc`)
    .limit(1);
  if (!row) throw new Error(`the log holds no ${kind}`);
  return row;
}

async function keyOf(accountId: string) {
  const row = only(
    await market.owner.database
      .select()
      .from(personKey)
      .where(sql`account_id = ${accountId}`),
  );
  return unwrapPersonKey(sampleMasterKey, row.accountId, row.wrapped);
}

it('the log holds what is personal under one key of its person, and the rest as it was', async () => {
  const id = await market.member('Ada', 'SE');
  await append();
  await chooseLanguage(market.as(id), { locale: 'de' });
  await append();
  const created = await newest('account.created');
  expect(created.payload).toEqual({
    accountId: id,
    country: { $sealed: expect.stringMatching(/^[\w-]{40,}$/) },
    isSimulated: false,
  });
  const key = await keyOf(id);
  expect(openValue(key, { eventId: created.eventId, field: 'country' }, created.payload['country'])).toBe('SE');
  const chosen = await newest('account.language_chosen');
  expect(openValue(key, { eventId: chosen.eventId, field: 'locale' }, chosen.payload['locale'])).toBe('de');
});

it('nothing is sealed for nobody, and no key is made for an account that is closed', async () => {
  const gone = await market.member('Gone', 'NO');
  await market.owner.database.transaction(async (tx) => {
    await tx.execute(sql`alter table identity.account disable trigger watch_update`);
    await tx.update(account).set({ state: 'closed' }).where(eq(account.id, gone));
    await tx.execute(sql`alter table identity.account enable trigger watch_update`);
  });
  await append();
  expect((await newest('account.created')).payload).toEqual({
    accountId: gone,
    country: { $sealed: null },
    isSimulated: false,
  });
  expect(await market.owner.database.select().from(personKey).where(eq(personKey.accountId, gone))).toEqual([]);
  const onlooker = { counts: () => Promise.resolve(true) };
  await searchFreelancers({ ...market.anonymous(), onlooker }, { query: '', skill: 'sql', limit: 10 });
  await append();
  expect((await newest('search.shown')).payload['facets']).toEqual({ field: null, skill: 'sql', badge: null });
});

it('what is sealed so stays as it was hashed: the log verifies and replays, also when the key is destroyed', async () => {
  const signer = sampleLogSigner();
  const id = await market.member('Ada', 'DK');
  await append();
  await sealAll(market, signer);
  await market.owner.database.delete(personKey).where(eq(personKey.accountId, id));
  expect(await verifyLog(market.system(), { keys: [signer], outside: [] })).toMatchObject({ ok: true });
  expect((await replayLog(market.system())).faults.filter((fault) => !fault.includes(id))).toEqual([]);
});

it('a master key that wrapped nothing here is refused at the start of a worker', async () => {
  await market.member();
  await append();
  await expect(requireFittingMasterKey(market.system(), sampleMasterKey)).resolves.toBeUndefined();
  const other = masterKeyOf(randomBytes(32).toString('base64url'));
  await expect(requireFittingMasterKey(market.system(), other)).rejects.toThrow('PERSON_KEY');
});

it('only the worker reads keys', async () => {
  const read = sql`select 1 from identity.person_key`;
  await expect(market.anonymous().database.execute(read)).rejects.toThrow();
});
