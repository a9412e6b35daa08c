import type { Transaction } from '@assay/db/connect';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { useMarket } from '../../testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '../../testing/log';
import { expectFound } from '../../testing/tampered-log';
import { tamperWays, whileTampered } from '../../testing/tamper';
import { checkpointLine } from '../checkpoint-line';
import { readCheckpointsAfter } from '../read-checkpoints';
import { checkLog, verifyLog, type Verification } from './verify-log';

const market = useMarket();
const signer = sampleLogSigner();
const batches = [1, 7, 16, 3, 30, 2, 1, 20];
const last = batches.reduce((sum, batch) => sum + batch, 0);
let lines: readonly string[] = [];

beforeAll(async () => {
  for (const batch of batches) {
    await appendEntries(market.owner.database, batch);
    await sealAll(market, signer);
  }
  lines = (await readCheckpointsAfter(market.system(), 0)).map(checkpointLine);
});

const sound = {
  sealedThrough: last,
  verifiedThrough: last,
  ok: true,
  outside: { compared: batches.length, unreadable: 0 },
};
const verification = (changes: Partial<Verification> = {}): Verification => ({
  keys: [signer],
  outside: [lines],
  ...changes,
});
const tampered = (tamper: (tx: Transaction) => Promise<unknown>, changes?: Partial<Verification>) =>
  whileTampered(market.owner, tamper, (tx) => checkLog(tx, verification(changes)));

describe('a log that nobody touched', () => {
  it('is verified from its beginning and from any position, with and without checkpoints outside', async () => {
    expect(await verifyLog(market.system(), verification())).toEqual(sound);
    const nothing = { compared: 0, unreadable: 0 };
    expect(await verifyLog(market.system(), verification({ outside: [] }))).toEqual({ ...sound, outside: nothing });
    for (const from of [2, 8, 9, 25, last, last + 1]) {
      expect(await verifyLog(market.system(), verification({ from, outside: [] }))).toEqual({
        ...sound,
        outside: nothing,
      });
    }
  });

  it('is verified beside lines that are cut off, out of order or of an entry that is not sealed yet', async () => {
    await appendEntries(market.owner.database, 2);
    const odd = [...lines.slice(3), ...lines.slice(0, 3), '{"sealedAt":', 'x'];
    const found = await verifyLog(market.system(), verification({ outside: [odd] }));
    expect(found).toEqual({ ...sound, outside: { compared: batches.length, unreadable: 2 } });
    await market.owner.database.transaction(async (tx) => {
      await tx.execute(sql`alter table log.entry disable trigger insert_only`);
      await tx.execute(sql`delete from log.entry where position > ${last}`);
      await tx.execute(sql`update log.head set next_position = ${last + 1}`);
      await tx.execute(sql`alter table log.entry enable trigger insert_only`);
    });
  });
});

describe('a log with which somebody tampered', () => {
  it.each(tamperWays)('is found out, with position and kind: %s', async (way) => {
    await expectFound(market, { signer, last }, { way, tries: way === 'altered' ? 60 : 20, seed: 20_261_122 });
  });

  it('is found out from a later position on only where that was tampered with', async () => {
    const alter = (tx: Transaction) => tx.execute(sql`update log.entry set kind_version = 9 where position = 5`);
    expect(await tampered(alter, { from: 9, outside: [] })).toMatchObject({ ok: true });
    expect(await tampered(alter, { from: 2, outside: [] })).toMatchObject({
      firstBad: { position: 5, kind: 'altered' },
    });
  });
});

describe('a seal with which somebody tampered', () => {
  const flip = (column: string, byte: number) =>
    sql.raw(`update log.checkpoint set ${column} = set_byte(${column}, ${byte}, get_byte(${column}, ${byte}) # 1)`);

  it.each([
    ['a root', sql`${flip('root', 3)} where tree_size = 24`, { position: 9, kind: 'altered' }],
    ['the hash of a leaf', sql`${flip('hashes', 0)} where tree_size = 24`, { position: 9, kind: 'altered' }],
    ['the hash of a subtree', sql`${flip('hashes', 72)} where tree_size = 24`, { position: 9, kind: 'altered' }],
    [
      'the number of hashes',
      sql`update log.checkpoint set hashes = hashes || '\\x00' where tree_size = 24`,
      { position: 9, kind: 'altered' },
    ],
    [
      'the signature',
      sql`update log.checkpoint set note = overlay(note placing 'AAAA' from length(note) - 40) where tree_size = 80`,
      { position: 61, kind: 'altered' },
    ],
    [
      'a note of another size',
      sql`update log.checkpoint set note = (select note from log.checkpoint where tree_size = 8) where tree_size = 24`,
      { position: 9, kind: 'altered' },
    ],
    [
      'a second entry at the last position under a checkpoint',
      sql`insert into log.entry (position, event_id, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at, recorded_at)
        select position, gen_random_uuid(), kind, kind_version, actor, origin, request_id, changes, payload, occurred_at, recorded_at + interval '1 second'
        from log.entry where position = 24`,
      { position: 24, kind: 'inserted' },
    ],
    [
      'a checkpoint that is gone',
      sql`delete from log.checkpoint where tree_size = 24`,
      { position: 9, kind: 'missing' },
    ],
  ])('is found out: %s', async (_, statement, firstBad) => {
    expect(await tampered((tx) => tx.execute(statement), { outside: [] })).toMatchObject({ ok: false, firstBad });
  });

  it('is found out when another key has signed', async () => {
    const stranger = sampleLogSigner();
    const found = await verifyLog(market.system(), verification({ keys: [stranger] }));
    expect(found).toMatchObject({ ok: false, verifiedThrough: 60, firstBad: { position: 61, kind: 'altered' } });
  });

  it('is found out by the checkpoints outside alone when whoever rewrote it has the key and all rights', async () => {
    const rewrite = async (tx: Transaction) => {
      await tx.execute(sql`update log.entry set kind_version = 9 where position = 30`);
      await tx.execute(sql`delete from log.checkpoint`);
      await sealAll({ system: () => ({ ...market.system(), database: tx }) }, signer);
    };
    expect(await tampered(rewrite, { outside: [] })).toMatchObject({ ok: true });
    expect(await tampered(rewrite)).toMatchObject({
      ok: false,
      firstBad: { position: 28, kind: 'altered' },
      verifiedThrough: 27,
    });
  });

  it('is found out by the checkpoints outside alone when its end was cut off', async () => {
    const cut = async (tx: Transaction) => {
      await tx.execute(sql`delete from log.checkpoint where tree_size > 24`);
      await tx.execute(sql`delete from log.entry where position > 24`);
      await tx.execute(sql`update log.head set next_position = 25`);
    };
    expect(await tampered(cut, { outside: [] })).toMatchObject({ ok: true, sealedThrough: 24 });
    expect(await tampered(cut)).toMatchObject({
      ok: false,
      firstBad: { position: 25, kind: 'missing' },
      verifiedThrough: 24,
    });
  });
});
