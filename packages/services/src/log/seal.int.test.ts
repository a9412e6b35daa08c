import { openNote } from '@assay/transparency/signed-note';
import { parseCheckpoint } from '@assay/transparency/checkpoint';
import { appendLeaves, emptyFrontier, rootOf } from '@assay/transparency/frontier';
import { verifyInclusion, inclusionRanges } from '@assay/transparency/inclusion';
import { checkpoint } from '@assay/db/schema/log-seal';
import { asc, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { deliveryOf } from '../testing/delivery';
import { useMarket } from '../testing/fixture';
import { appendEntries, sampleLogSigner, sampleMasterKey, sealAll } from '../testing/log';
import { logAppend } from './append';
import { entryLeaf, storedColumns, type StoredEntry } from './entry-bytes';
import { beginSealing, isSealingOverdue, sealNext } from './seal';
import { readRanges, readSealedSize } from './sealed-tree';

const market = useMarket();
const signer = sampleLogSigner();
const { signUps, settle } = deliveryOf(market);

const leavesOfEntries = async () => {
  const entries = await market.owner.database.execute<StoredEntry>(
    sql`select ${storedColumns} from log.entry order by position`,
  );
  return entries.map(entryLeaf);
};
const checkpoints = () => market.owner.database.select().from(checkpoint).orderBy(asc(checkpoint.treeSize));

describe('sealing', () => {
  it('signs one tree over all entries, in batches, and can prove each of them', async () => {
    await signUps(3);
    await settle([logAppend([], sampleMasterKey)]);
    const last = await appendEntries(market.owner.database, 1_500);
    await sealAll(market, signer);
    const leaves = await leavesOfEntries();
    const sealed = await checkpoints();
    expect(sealed.map(({ treeSize }) => treeSize)).toEqual([1_000, last]);
    const newest = parseCheckpoint(openNote(sealed.at(-1)?.note ?? '', [signer]).text);
    const root = rootOf(appendLeaves(emptyFrontier, leaves).frontier);
    expect(newest).toEqual({ origin: 'assay.example/log', size: last, root });
    for (const index of [0, 999, 1_000, 1_023, last - 1]) {
      const proof = await readRanges(market.owner.database, inclusionRanges(index, last));
      const leaf = leaves[index] ?? root;
      expect(verifyInclusion({ leaf, index, size: last, proof, root })).toBe(true);
    }
  });

  it('by several at once seals each entry once, in one unbroken line of checkpoints', async () => {
    const last = await appendEntries(market.owner.database, 40);
    const epoch = await beginSealing(market.system());
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, async () => (await sealNext(market.system(), signer, epoch)).outcome),
    );
    expect(outcomes.filter((outcome) => outcome === 'sealed')).toHaveLength(1);
    const sealed = await checkpoints();
    expect(sealed.map(({ previousSize }) => previousSize)).toEqual(
      [0, ...sealed.map(({ treeSize }) => treeSize)].slice(0, -1),
    );
    expect(sealed.at(-1)?.treeSize).toBe(last);
  });

  it('of one who was overtaken writes nothing more', async () => {
    await appendEntries(market.owner.database, 2);
    const paused = await beginSealing(market.system());
    const next = await beginSealing(market.system());
    const before = await readSealedSize(market.owner.database);
    expect(await sealNext(market.system(), signer, paused)).toEqual({ outcome: 'overtaken' });
    expect(await readSealedSize(market.owner.database)).toBe(before);
    expect(await sealNext(market.system(), signer, next)).toEqual({ outcome: 'sealed', entries: 2 });
    expect(await sealNext(market.system(), signer, next)).toEqual({ outcome: 'nothing_to_seal' });
  });

  it('that was broken off leaves nothing behind, and the next goes on', async () => {
    const { database } = market.owner;
    const last = await appendEntries(database, 3);
    const epoch = await beginSealing(market.system());
    await database.execute(
      sql`create function log.break_off() returns trigger language plpgsql as $$ begin raise 'broken off'; end $$`,
    );
    await database.execute(
      sql`create constraint trigger break_off after insert on log.checkpoint initially deferred for each row execute function log.break_off()`,
    );
    await expect(sealNext(market.system(), signer, epoch)).rejects.toThrow();
    await database.execute(sql`drop trigger break_off on log.checkpoint`);
    expect(await readSealedSize(database)).toBe(last - 3);
    expect(await sealNext(market.system(), signer, epoch)).toEqual({ outcome: 'sealed', entries: 3 });
  });

  it('does not pass over a position that is gone', async () => {
    const { database } = market.owner;
    await appendEntries(database, 2);
    const epoch = await beginSealing(market.system());
    const gone = new Error('only to look');
    const attempt = database.transaction(async (tx) => {
      await tx.execute(sql`alter table log.entry disable trigger insert_only`);
      await tx.execute(sql`delete from log.entry where position = (select max(position) - 1 from log.entry)`);
      const ctx = { ...market.system(), database: tx };
      await expect(sealNext(ctx, signer, epoch)).rejects.toThrow('lacks position');
      throw gone;
    });
    await expect(attempt).rejects.toBe(gone);
    await sealNext(market.system(), signer, epoch);
  });

  it('is overdue once an entry has waited longer than a sealer would let it', async () => {
    expect(await isSealingOverdue(market.system())).toBe(false);
    const { database } = market.owner;
    await appendEntries(database, 1);
    expect(await isSealingOverdue(market.system())).toBe(false);
    await database.execute(sql`alter table log.entry disable trigger insert_only`);
    await database.execute(
      sql`update log.entry set recorded_at = now() - interval '11 seconds' where position = (select max(position) from log.entry)`,
    );
    await database.execute(sql`alter table log.entry enable trigger insert_only`);
    expect(await isSealingOverdue(market.system())).toBe(true);
    await sealAll(market, signer);
    expect(await isSealingOverdue(market.system())).toBe(false);
  });

  it('can be undone by nobody: neither the worker nor the owner changes or deletes a checkpoint', async () => {
    for (const { database } of [market.owner, market.system()]) {
      await expect(database.execute(sql`update log.checkpoint set epoch = 0`)).rejects.toThrow();
      await expect(database.execute(sql`delete from log.checkpoint`)).rejects.toThrow();
      await expect(database.execute(sql`delete from log.verifier_key`)).rejects.toThrow();
    }
  });

  it('is the worker’s alone', async () => {
    const epoch = await beginSealing(market.system());
    await expect(sealNext(market.anonymous(), signer, epoch)).rejects.toThrow();
    await expect(beginSealing(market.anonymous())).rejects.toThrow();
  });
});
