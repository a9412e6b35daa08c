import { verification } from '@assay/db/schema/log-seal';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { useMarket } from '../../testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '../../testing/log';
import { readDelivery } from '../../outbox/read-delivery';
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
});
