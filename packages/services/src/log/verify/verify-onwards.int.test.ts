import { outbox } from '@assay/db/schema/log';
import { verification } from '@assay/db/schema/log-seal';
import { eq, sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMarket } from '../../testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '../../testing/log';
import { readDelivery } from '../../outbox/read-delivery';
import { beginVerificationAnew, findLost } from './begin-anew';
import { verifyOnwards } from './verify-onwards';

const market = useMarket();
const signer = sampleLogSigner();
const execute = (statement: ReturnType<typeof sql>) => market.owner.database.execute(statement);
const pass = (withLedger = false) => verifyOnwards(market.system(), { keys: [signer], withLedger });
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
});
