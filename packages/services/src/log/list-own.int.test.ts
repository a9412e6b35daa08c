import { newId } from '@assay/db/new-id';
import type { AccountId } from '@assay/domain/kernel/id';
import type { EventKind } from '@assay/protocol/event/catalog';
import { examineLogProof } from '@assay/transparency/examine-log-proof';
import { parseVerifierKey } from '@assay/transparency/note-key';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { editAccount } from '../account/edit';
import { refusalOf } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { sampleLogSigner, sealAll } from '../testing/log';
import { listOwnEntries } from './list-own';
import { readOwnProofs } from './read-own-proofs';
import { readLogProof } from './read-proof';

const market = useMarket();
const signer = sampleLogSigner();
let ada: AccountId;
let bob: AccountId;
let cyd: AccountId;

type Told = { readonly kind: EventKind; readonly by?: AccountId; readonly at?: string; readonly of?: object };

/** One entry, as if it had been appended. */
async function enter({ kind, by, at = '2026-03-10T12:00:00Z', of = {} }: Told): Promise<void> {
  const actor = by === undefined ? { type: 'system', job: 'x' } : { type: 'account', accountId: by };
  await market.owner.database.execute(sql`
    with moved as (
      update log.head set next_position = next_position + 1, recorded_at = clock_timestamp() where id = 1
      returning next_position - 1 as position, recorded_at
    )
    insert into log.entry (position, event_id, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at, recorded_at)
    select position, ${newId()}::uuid, ${kind}, 1, ${JSON.stringify(actor)}::jsonb, 'simulated', ${newId()}::uuid, '[]',
           ${JSON.stringify(of)}::jsonb, ${at}::timestamptz, recorded_at from moved`);
}

const kindsOf = async (who: AccountId, input: object = {}) =>
  (await listOwnEntries(market.as(who), input)).items.map(({ kind, by }) => `${kind} ${by}`);

beforeAll(async () => {
  [ada, bob, cyd] = [await market.member('Ada'), await market.member('Bob'), await market.member('Cyd')];
  const parties = { clientId: ada, freelancerId: bob };
  await enter({ kind: 'account.created', of: { accountId: ada } });
  await enter({ kind: 'contract.started', by: bob, of: parties });
  // an act of one's own that names oneself as well
  await enter({ kind: 'milestone.funded', by: ada, of: parties, at: '2026-04-30T22:30:00Z' });
  await enter({ kind: 'badge.issued', of: { accountId: bob } });
  // what is its writer's alone, whoever it names
  await enter({ kind: 'report.filed', by: cyd, of: { subjectId: ada, clientId: ada } });
  await enter({ kind: 'review.revealed', of: { authorId: bob, subjectId: ada } });
});

describe('what the log holds about oneself', () => {
  it('is what one did and what names one as a party, each once, newest first, and nothing of others', async () => {
    expect(await kindsOf(ada)).toEqual([
      'review.revealed market',
      'milestone.funded you',
      'contract.started other',
      'account.created market',
    ]);
    expect(await kindsOf(bob)).toEqual([
      'review.revealed market',
      'badge.issued market',
      'milestone.funded other',
      'contract.started you',
    ]);
    expect(await kindsOf(cyd)).toEqual(['report.filed you']);
    expect(await refusalOf(listOwnEntries(market.anonymous(), {}))).toBe('not_signed_in');
  });

  it('agrees with the proofs: whoever is shown an entry is given its proof, and nobody else', async () => {
    await sealAll(market, signer);
    const all = await market.owner.database.execute<{ id: string }>(sql`select event_id as id from log.entry`);
    for (const who of [ada, bob, cyd]) {
      const shown = new Set((await listOwnEntries(market.as(who), {})).items.map(({ eventId }) => eventId));
      for (const { id } of all) {
        const proof = readLogProof(market.as(who), { eventId: id });
        if (shown.has(id)) expect(examineLogProof(await proof, [signer]).isValid).toBe(true);
        else expect(await refusalOf(proof)).toBe('not_found');
      }
    }
  });

  it('comes in pages and is narrowed by kind and by month in the person’s own zone', async () => {
    const first = await listOwnEntries(market.as(ada), { limit: 3 });
    expect(first.items).toHaveLength(3);
    expect(await kindsOf(ada, { limit: 3, cursor: first.nextCursor })).toEqual(['account.created market']);
    expect(await kindsOf(ada, { kind: 'milestone.funded' })).toEqual(['milestone.funded you']);
    expect(await kindsOf(ada, { month: '2026-04' })).toEqual(['milestone.funded you']);
    await editAccount(market.as(ada), { name: 'Ada', country: 'DE', timeZone: 'Europe/Berlin' });
    expect(await kindsOf(ada, { month: '2026-04' })).toEqual([]);
    expect(await kindsOf(ada, { month: '2026-05' })).toEqual(['milestone.funded you']);
    expect(await kindsOf(ada, { month: 'May', kind: 'none' })).toHaveLength(4);
  });

  it('is proven a page at a time, each entry by itself, as far as it is sealed', async () => {
    await enter({ kind: 'badge.shown', by: bob });
    const entries = (await listOwnEntries(market.as(bob), {})).items;
    expect(entries.map(({ isSealed }) => isSealed)).toEqual([false, true, true, true, true]);
    const { proofs, verifierKey } = await readOwnProofs(market.as(bob), {});
    expect(proofs.map(({ position }) => position)).toEqual(entries.slice(1).map(({ position }) => position));
    for (const proof of proofs) expect(examineLogProof(proof, [parseVerifierKey(verifierKey)]).faults).toEqual({});
  });

  it('is proven against a checkpoint that was kept, of its size alone', async () => {
    const [{ eventId, position } = { eventId: '', position: 0 }] = (await listOwnEntries(market.as(cyd), {})).items;
    await sealAll(market, signer);
    const kept = await readLogProof(market.as(cyd), { eventId, size: 6 });
    expect([kept.treeSize, (await readLogProof(market.as(cyd), { eventId })).treeSize]).toEqual([6, 7]);
    expect(position).toBe(5);
    expect(examineLogProof(kept, [parseVerifierKey(kept.verifierKey)]).isValid).toBe(true);
    expect(await refusalOf(readLogProof(market.as(cyd), { eventId, size: 5 }))).toBe('not_found');
  });

  it('tells nobody of the bids of others, though one’s act decided about them: not in the list, not by a proof', async () => {
    const [hired, lost, client] = [await market.member(), await market.member(), await market.member()];
    const ofBid = (freelancerId: AccountId) => ({ clientId: client, freelancerId, badges: [] });
    await enter({ kind: 'bid.declined', by: hired, of: ofBid(lost) });
    await enter({ kind: 'bid.seen', by: client, of: ofBid(lost) });
    await enter({ kind: 'bid.sent', by: lost, of: ofBid(lost) });
    await enter({ kind: 'bid.hired', by: hired, of: ofBid(hired) });
    expect(await kindsOf(hired)).toEqual(['bid.hired you']);
    expect(await kindsOf(client)).toEqual(['bid.hired other']);
    expect(await kindsOf(lost)).toEqual(['bid.sent you']);
    await sealAll(market, signer);
    const [row] = await market.owner.database.execute<{ id: string }>(sql`
      select event_id::text as id from log.entry where kind = 'bid.declined' and actor ->> 'accountId' = ${hired}`);
    expect(await refusalOf(readLogProof(market.as(hired), { eventId: row?.id }))).toBe('not_found');
  });
});
