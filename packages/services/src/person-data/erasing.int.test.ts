import { eq, sql } from 'drizzle-orm';
import { account, personKey } from '@assay/db/schema/identity';
import { describe, expect, it } from 'vitest';
import { closeAccount } from '../account/close';
import { eraseOnRequest } from '../account/erase-on-request';
import { replayLog } from '../log/replay';
import { verifyLog } from '../log/verify/verify-log';
import { consumersOf } from '../outbox/consumers';
import { outcome, password } from '../testing/account';
import { useBadges } from '../testing/badge';
import { deliveryOf, only } from '../testing/delivery';
import { useMarket, type Market } from '../testing/fixture';
import { sampleLogSigner, sampleMasterKey, sealAll } from '../testing/log';
import { livePlantedLife, type PlantedLife } from '../testing/planted-life';
import { rowFaults } from '../testing/row-faults';
import { placesInDatabase } from '../testing/search-database';
import { heldColumns } from './held-columns';

const market = useMarket({ paymentProvider: 'bank_transfer', bankDetails: 'Assay, DE02 1203 0000 0000 2020 51' });
const badges = useBadges(market);
const { settle } = deliveryOf(market);
const work = () => settle(consumersOf(badges.key, sampleMasterKey));

/** What is left of somebody after the law, the other side and the readers of reviews have theirs; all else is gone. */
const kept = {
  // The seller of an invoice, whose document and PDF are kept.
  name: ['market.file_chunk.bytes', 'money.invoice.document'],
  hiredNote: ['market.bid.note'],
  message: ['market.message.body'],
  work: ['market.submission.note'],
  changes: ['market.submission.change_request'],
  file: ['market.file_chunk.bytes'],
  review: ['market.review.comment'],
  iban: ['money.payout.destination'],
  bidOnTitle: ['identity.mail.body', 'identity.notice.facts', 'market.job.title'],
};

const fateOf = (place: string) => {
  const [schema = '', table = '', column = ''] = place.split('.');
  return heldColumns[`${schema}.${table}`]?.[column];
};

/** Values of the payloads that are in the clear, by event: what the person lived in, spoke and looked for. */
async function personalInClear({ owner }: Market, { accountId }: PlantedLife): Promise<string[]> {
  const rows = await owner.database.execute<{ found: string }>(sql`
    select concat(kind, ' ', payload) as found
    from (select kind, payload, actor from log.entry union all select kind, payload, actor from log.outbox) told
    where (payload ->> 'accountId' = ${accountId} or payload ->> 'clientId' = ${accountId}
      or payload ->> 'freelancerId' = ${accountId} or payload ->> 'viewerId' = ${accountId})
      and (payload ->> 'country' = any ('{LI,DE}') and payload ->> 'clientId' is distinct from ${accountId} and payload ->> 'freelancerId' is null
        or payload ->> 'locale' = 'de' or payload -> 'skills' = '["sql"]' and kind = 'profile.edited'
        or payload -> 'facets' ->> 'skill' = 'spreadsheets')`);
  return rows.map(({ found }) => found);
}

describe.each([
  ['who closes the account', ({ ctx }: PlantedLife) => closeAccount(ctx, { password })],
  [
    'whom an operator erases on request',
    ({ accountId, operator }: PlantedLife) =>
      eraseOnRequest(operator, { accountId, reason: 'Asked for it by letter, and proved who they are.' }),
  ],
])('somebody %s', (_, leave) => {
  it('is found nowhere but where the law or others need it, and the log still verifies and replays', async () => {
    const signer = sampleLogSigner();
    const life = await livePlantedLife(market, badges);
    await work();
    const before = await placesInDatabase(market, life.plants);
    expect(Object.entries(before).filter(([, places]) => places.length === 0)).toEqual([]);
    expect(
      await market.owner.database.select().from(personKey).where(eq(personKey.accountId, life.accountId)),
    ).toHaveLength(1);
    await leave(life);
    await work();
    await sealAll(market, signer);

    const after = await placesInDatabase(market, life.plants);
    expect(Object.fromEntries(Object.entries(after).filter(([, places]) => places.length > 0))).toEqual(kept);
    const fates = Object.values(after).flat().map(fateOf);
    expect(fates.filter((fate) => fate === undefined || fate === 'erased' || fate === 'impersonal')).toEqual([]);
    expect(await personalInClear(market, life)).toEqual([]);
    expect(await market.owner.database.select().from(personKey).where(eq(personKey.accountId, life.accountId))).toEqual(
      [],
    );
    const row = only(await market.owner.database.select().from(account).where(eq(account.id, life.accountId)));
    expect(row).toMatchObject({ state: 'closed', country: 'ZZ', timeZone: 'UTC', locale: null });
    expect(row.erasedAt).not.toBeNull();
    expect(await verifyLog(market.system(), { keys: [signer], outside: [] })).toMatchObject({ ok: true });
    expect(await replayLog(market.system())).toMatchObject({ ok: true, faults: [] });
    expect(await rowFaults(market)).toEqual([]);
  });
});

it('only an operator erases on request, never themselves, and not while others count on the person', async () => {
  const operator = market.as(await market.member('Olga Operator'), ['operator']);
  const accountId = await market.member();
  const reason = 'Asked for it by letter.';
  const ask = (ctx: typeof operator, id: string) => outcome(eraseOnRequest(ctx, { accountId: id, reason }));
  expect(await ask(market.as(await market.member()), accountId)).toBe('not_found');
  expect(await ask(operator, operator.actor.type === 'account' ? operator.actor.accountId : '')).toBe('not_allowed');
  expect(await ask(operator, accountId)).toBe('done');
  expect(await ask(operator, accountId)).not.toBe('done');
});
