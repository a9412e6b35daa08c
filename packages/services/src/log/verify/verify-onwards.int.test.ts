import { outbox } from '@assay/db/schema/log';
import { verification } from '@assay/db/schema/log-seal';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMarket } from '../../testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '../../testing/log';
import { countWaiting } from '../../operator/count-waiting';
import { readDelivery } from '../../outbox/read-delivery';
import { beginVerificationAnew, findLost } from './begin-anew';
import { keepProgress } from './keep-progress';
import { notBegun, readProgress } from './progress';
import { readVerification } from './read-verification';
import { verifyOnwards } from './verify-onwards';

const market = useMarket();
const signer = sampleLogSigner();
const execute = (statement: ReturnType<typeof sql>) => market.owner.database.execute(statement);
const pass = (withLedger = false) => verifyOnwards(market.system(), { readKeys: async () => [signer], withLedger });
const timePasses = (minutes: number) =>
  execute(sql`update log.verification set checked_at = checked_at - make_interval(mins => ${minutes}::int)`);
const kept = async () => (await market.owner.database.select().from(verification))[0];
const grow = async (entries: number) => {
  await appendEntries(market.owner.database, entries);
  await sealAll(market, signer);
};
/** As somebody could who holds the database. */
async function tamper(statement: ReturnType<typeof sql>): Promise<void> {
  await execute(sql`alter table log.entry disable trigger user`);
  await execute(statement);
  await execute(sql`alter table log.entry enable trigger user`);
}

/** The end of the log and its checkpoints, gone without a trace. */
async function cutOff(through: number): Promise<void> {
  const triggers = (state: 'enable' | 'disable') =>
    Promise.all(
      ['log.entry', 'log.checkpoint'].map((table) => execute(sql.raw(`alter table ${table} ${state} trigger user`))),
    );
  const partitions = await execute(
    sql`select inhrelid::regclass::text as name from pg_inherits where inhparent = 'log.entry'::regclass`,
  );
  for (const { name } of partitions) await execute(sql.raw(`alter table ${String(name)} disable trigger user`));
  await triggers('disable');
  await execute(sql`delete from log.entry where position > ${through}`);
  await execute(sql`delete from log.checkpoint where tree_size > ${through}`);
  await execute(sql`update log.head set next_position = ${through}::bigint + 1`);
  await triggers('enable');
  for (const { name } of partitions) await execute(sql.raw(`alter table ${String(name)} enable trigger user`));
}

beforeEach(() => market.owner.database.delete(verification));

describe('verification by the worker itself', () => {
  it('goes on from where it was, and tells how far it got', async () => {
    await grow(5);
    expect(await pass(true)).toBeUndefined();
    expect(await kept()).toMatchObject({ verifiedThrough: 5, badPosition: null, ledgerFaults: 0 });
    await grow(4);
    expect(await pass()).toBeUndefined();
    expect(await kept()).toMatchObject({ verifiedThrough: 5 });
    await timePasses(1);
    await pass();
    expect(await kept()).toMatchObject({ verifiedThrough: 9, ledgerFaults: 0 });
    expect(await readDelivery(market.system().database)).toMatchObject({
      logVerifiedPosition: 9,
      logBadPosition: null,
    });
  });

  it('finds what is tampered with after it was verified, keeps it, and lets go once it is mended', async () => {
    await grow(3);
    for (let minute = 0; minute < 3; minute += 1) {
      expect(await pass()).toBeUndefined();
      await timePasses(1);
    }
    await tamper(sql`update log.entry set kind_version = 9 where position = 4`);
    expect(await pass()).toEqual({ position: 4, kind: 'altered' });
    expect(await kept()).toMatchObject({ verifiedThrough: 3, badPosition: 4, badKind: 'altered' });
    expect(await pass()).toEqual({ position: 4, kind: 'altered' });
    await tamper(sql`update log.entry set kind_version = 1 where position = 4`);
    await timePasses(11);
    expect(await pass()).toBeUndefined();
    expect(await kept()).toMatchObject({ badPosition: null });
  });

  it('finds an end that was cut off with its checkpoints', async () => {
    await pass();
    await timePasses(1);
    await execute(sql`update log.verification set verified_through = 1000000`);
    expect(await pass()).toMatchObject({ kind: 'missing' });
  });

  it('knows the log that it verified again by its root, also after another grew in its place, until an operator ends it', async () => {
    await grow(6);
    await pass();
    await timePasses(1);
    const size = (await kept())?.witnessSize ?? 0;
    await cutOff(size - 6);
    await grow(4);
    expect(await pass()).toEqual({ position: size - 1, kind: 'missing' });
    await grow(9);
    for (let look = 0; look < 3; look += 1) {
      await timePasses(11);
      expect(await pass()).toEqual({ position: size - 1, kind: 'missing' });
    }
    await execute(sql`update log.verification set bad_position = null, bad_kind = null`);
    await timePasses(11);
    expect(await pass()).toEqual({ position: size, kind: 'altered' });
    expect(await findLost(market.system())).toEqual({ position: size, kind: 'altered' });
    await beginVerificationAnew(market.system());
    await timePasses(11);
    expect(await pass()).toBeUndefined();
    expect(await kept()).toMatchObject({ verifiedThrough: size + 7, witnessSize: size + 7 });
    expect(await findLost(market.system())).toBeUndefined();
  });

  it('a fault takes back how far the log is verified, and not the root that was known', async () => {
    await pass();
    const size = (await kept())?.witnessSize ?? 0;
    await timePasses(1);
    await tamper(sql`update log.entry set kind_version = 9 where position = 2`);
    expect(await pass()).toEqual({ position: 2, kind: 'altered' });
    expect(await kept()).toMatchObject({ verifiedThrough: 1, witnessSize: size });
    await tamper(sql`update log.entry set kind_version = 1 where position = 2`);
  });

  it('tells of each fault once, however often it is found again', async () => {
    await pass();
    await execute(sql`delete from log.outbox where kind = 'log.fault_found'`);
    await tamper(sql`update log.entry set kind_version = 9 where position = 2`);
    for (let look = 0; look < 3; look += 1) {
      await timePasses(11);
      await pass();
    }
    await tamper(sql`update log.entry set kind_version = 1 where position = 2`);
    const told = await market.owner.database.select().from(outbox).where(eq(outbox.kind, 'log.fault_found'));
    expect(told.map(({ payload }) => payload)).toEqual([{ position: 2, kind: 'altered' }]);
  });

  it('of two looks that went on from the same, the slower is dropped: it overwrites no finding, and tells of none again', async () => {
    const ctx = market.system();
    await pass();
    await execute(sql`delete from log.outbox where kind = 'log.fault_found'`);
    const before = (await readProgress(ctx.database)) ?? notBegun;
    const bad = { position: 2, kind: 'altered' } as const;
    expect(await keepProgress(ctx, { ...before, bad })).toEqual(bad);
    expect(await keepProgress(ctx, before)).toEqual(bad);
    expect(await keepProgress(ctx, { ...notBegun, bad: { position: 3, kind: 'missing' } })).toEqual(bad);
    expect(await kept()).toMatchObject({ badPosition: 2, badKind: 'altered' });
    const found = (await readProgress(ctx.database)) ?? notBegun;
    await beginVerificationAnew(ctx);
    expect(await keepProgress(ctx, { ...found, bad: { position: 1, kind: 'missing' } })).toBeUndefined();
    expect(await kept()).toMatchObject({ badPosition: null, witnessSize: null, verifiedThrough: 0 });
    const told = await market.owner.database.select().from(outbox).where(eq(outbox.kind, 'log.fault_found'));
    expect(told.map(({ payload }) => payload)).toEqual([bad]);
  });

  it('the end of a finding stands in the log, with what had been found and how large the log was', async () => {
    await pass();
    const { witnessSize } = (await kept()) ?? {};
    await timePasses(1);
    await tamper(sql`update log.entry set kind_version = 9 where position = 2`);
    await pass();
    await tamper(sql`update log.entry set kind_version = 1 where position = 2`);
    await execute(sql`delete from log.outbox where kind = 'log.verification_begun_anew'`);
    await beginVerificationAnew(market.system());
    const ended = await market.owner.database
      .select()
      .from(outbox)
      .where(eq(outbox.kind, 'log.verification_begun_anew'));
    expect(ended.map(({ payload }) => payload)).toEqual([
      { verifiedThrough: 1, position: 2, kind: 'altered', size: witnessSize },
    ]);
  });

  it('a key that is listed while a look begins is no fault of what it signed', async () => {
    await grow(1);
    const listed = [[], [signer]];
    const readKeys = async () => listed.shift() ?? [signer];
    expect(await verifyOnwards(market.system(), { readKeys, withLedger: false })).toBeUndefined();
    expect(await kept()).toMatchObject({ badPosition: null });
  });

  it('a log that nobody ever looked at counts as unseen once it was sealed for a while, on the pages and to the worker', async () => {
    const alarms = async () =>
      (await countWaiting(market.as(await market.member('Olga Operator'), ['operator']))).alarms;
    const unseen = async () => (await readVerification(market.system().database)).unseenMinutes;
    expect([await unseen(), await alarms()]).toEqual([null, 0]);
    await execute(sql`alter table log.checkpoint disable trigger user`);
    await execute(sql`update log.checkpoint set sealed_at = sealed_at - interval '16 minutes'`);
    await execute(sql`alter table log.checkpoint enable trigger user`);
    expect([await unseen(), await alarms()]).toEqual([expect.any(Number), 1]);
    await pass();
    expect([await unseen(), await alarms()]).toEqual([null, 0]);
  });

  it('what was lost before trees were known by their roots can be ended as well', async () => {
    await pass();
    await execute(
      sql`update log.verification set verified_through = 1000000, witness_size = null, witness_root = null`,
    );
    await timePasses(1);
    const lost = await pass();
    expect(lost).toMatchObject({ kind: 'missing' });
    expect(await findLost(market.system())).toEqual(lost);
    await beginVerificationAnew(market.system());
    expect(await findLost(market.system())).toBeUndefined();
  });
});
