import { newId } from '@assay/db/new-id';
import { account, mail, roleGrant } from '@assay/db/schema/identity';
import { asc, eq, sql } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sendDueMail } from '../mail/send-due';
import { useMarket } from '../testing/fixture';
import { appendEntries, sampleLogSigner, sealAll } from '../testing/log';
import { mailCheckpoint } from './mail-checkpoint';

const market = useMarket();
const signer = sampleLogSigner();
const far = 'archive@example.org';
const mailed = () =>
  market.owner.database.select().from(mail).where(eq(mail.kind, 'checkpoint')).orderBy(asc(mail.recipient));
const send = (addresses: readonly string[] = [far]) => mailCheckpoint(market.system(), addresses);
const grow = async () => {
  await appendEntries(market.owner.database, 3);
  await sealAll(market, signer);
};
const daysPass = (days: number) =>
  market.owner.database.execute(sql`
    update identity.mail set written_at = written_at - make_interval(days => ${days}::int), due_at = due_at - make_interval(days => ${days}::int)`);

beforeAll(async () => {
  const operator = await market.member('Olga Operator');
  await market.member('Nobody Special');
  await asOwner(async () => {
    await market.owner.database
      .insert(roleGrant)
      .values({ id: newId<'role_grant'>(), version: 1, accountId: operator, role: 'operator' });
    await market.owner.database.update(account).set({ locale: 'de' }).where(eq(account.id, operator));
  });
});

afterEach(() => market.owner.database.delete(mail));

/** Rows of a test that no event tells of. */
async function asOwner(write: () => Promise<void>): Promise<void> {
  const triggers = (state: 'disable' | 'enable') =>
    market.owner.database.transaction(async (tx) => {
      for (const table of ['identity.account', 'identity.role_grant', 'log.checkpoint']) {
        await tx.execute(sql.raw(`alter table ${table} ${state} trigger user`));
      }
    });
  await triggers('disable');
  await write();
  await triggers('enable');
}

describe('the newest checkpoint by mail', () => {
  it('goes to each operator in their language and to the addresses of choice, once a day', async () => {
    expect(await send()).toBe(0);
    await grow();
    expect(await send([far, far])).toBe(2);
    const [operators, archive] = (await mailed()).toSorted((one) => (one.recipient === far ? 1 : -1));
    expect(operators).toMatchObject({ subject: 'Prüfpunkt des Protokolls assay.example/log bei 3 Einträgen' });
    expect(archive?.body).toContain('assay.example/log\n3\n');
    await grow();
    expect(await send()).toBe(0);
    await daysPass(1);
    expect(await send()).toBe(2);
  });

  it('is written once by two workers at once, and not again while the log stands still', async () => {
    await grow();
    const written = await Promise.all([send(), send(), send()]);
    expect(written.toSorted()).toEqual([0, 0, 2]);
    expect(await mailed()).toHaveLength(2);
    await asOwner(async () => {
      await market.owner.database.execute(sql`update log.checkpoint set sealed_at = sealed_at - interval '3 days'`);
    });
    await daysPass(2);
    expect(await send()).toBe(0);
  });

  it('is not sent a second time after a try that nobody saw end, but is after a refusal', async () => {
    await grow();
    await send([]);
    const tries: string[] = [];
    const dying = () => new Promise<never>(() => undefined);
    void sendDueMail(market.system(), dying);
    await expect.poll(async () => (await mailed())[0]?.attempts).toBe(1);
    await daysPass(1);
    expect(await sendDueMail(market.system(), async ({ id }) => void tries.push(id))).toBe(false);
    await market.owner.database.update(mail).set({ error: '451 later' });
    expect(await sendDueMail(market.system(), async ({ id }) => void tries.push(id))).toBe(true);
    expect(tries).toHaveLength(1);
  });
});
