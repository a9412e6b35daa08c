import { examineLogProof } from '@assay/transparency/examine-log-proof';
import { parseVerifierKey } from '@assay/transparency/note-key';
import { openNote } from '@assay/transparency/signed-note';
import { newId } from '@assay/db/new-id';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../testing/badge';
import { deliveryOf } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { sampleLogSigner, sampleMasterKey, sealAll } from '../testing/log';
import { logAppend } from './append';
import { readLogCheckpoint, readLogKeys, readLogProof } from './read-proof';

const market = useMarket();
const signer = sampleLogSigner();
const append = async () => deliveryOf(market).settle([logAppend([], sampleMasterKey)]);
const eventOf = async (kind: string) => {
  const [row] = await market.owner.database.execute<{ id: string }>(
    sql`select event_id as id from log.entry where kind = ${kind} order by position desc limit 1`,
  );
  return { eventId: row?.id };
};
let ada: Awaited<ReturnType<typeof market.member>>;
let bob: Awaited<ReturnType<typeof market.member>>;

beforeAll(async () => {
  bob = await market.member('Bob');
  ada = await market.member('Ada');
  await append();
});

describe('the proof that an event stands in the log', () => {
  it('is given once the event is sealed, to its subject and to operators, and holds by itself', async () => {
    const event = await eventOf('account.created');
    expect(await refusalOf(readLogProof(market.as(ada), event))).toBe('not_found');
    await sealAll(market, signer);
    for (const ctx of [market.as(ada), market.as(bob, ['operator'])]) {
      const proof = await readLogProof(ctx, event);
      const found = examineLogProof(JSON.parse(JSON.stringify(proof)), [parseVerifierKey(proof.verifierKey)]);
      expect(found).toMatchObject({ isValid: true, head: { origin: 'assay.example/log', size: proof.treeSize } });
      expect(JSON.parse(proof.entry)).toMatchObject({ eventId: event.eventId, payload: { accountId: ada } });
    }
  });

  it('is for everybody else as if the event were missing', async () => {
    const event = await eventOf('account.created');
    expect(await refusalOf(readLogProof(market.as(bob), event))).toBe('not_found');
    expect(await refusalOf(readLogProof(market.as(bob), { eventId: newId() }))).toBe('not_found');
    expect(await refusalOf(readLogProof(market.anonymous(), event))).toBe('not_signed_in');
  });

  it('goes with a head and keys that everybody may read', async () => {
    const keys = (await readLogKeys(market.anonymous())).trim().split('\n').map(parseVerifierKey);
    expect(openNote(await readLogCheckpoint(market.anonymous()), keys).text).toContain('assay.example/log\n');
  });
});
