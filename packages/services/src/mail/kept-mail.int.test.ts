import { mail } from '@assay/db/schema/identity';
import { outbox } from '@assay/db/schema/log';
import type { AccountId } from '@assay/domain/kernel/id';
import { eq } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../kernel/transaction';
import { refusalOf } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { listKeptMails } from './list-kept';
import { noteMailServer } from './note-server';
import { openMail } from './open';
import { sendDueMail } from './send-due';
import { writeMail } from './write';

const market = useMarket();
const secret = 'http://localhost:3000/reset/a-token-that-opens-an-account';

afterEach(() => noteMailServer(market.system(), false));

async function resetMail(): Promise<{ recipient: AccountId; mailId: string }> {
  const recipient = await market.member();
  await inTransaction(market.anonymous(), (unit) =>
    writeMail(unit, { kind: 'reset', accountId: recipient, to: 'ada@example.org', subject: 'Reset', body: secret }),
  );
  const [row] = await market.owner.database.select().from(mail).where(eq(mail.accountId, recipient));
  return { recipient, mailId: String(row?.id) };
}

const bodyOf = async (recipient: AccountId) => {
  const [row] = await market.owner.database.select({ body: mail.body }).from(mail).where(eq(mail.accountId, recipient));
  return row?.body;
};

describe('a kept mail', () => {
  it('is listed without its text, and opening it is an act of the operator that the log has', async () => {
    const { recipient, mailId } = await resetMail();
    const operatorId = await market.member('Olga Operator');
    const operator = market.as(operatorId, ['operator']);
    expect(JSON.stringify(await listKeptMails(operator, {}))).not.toContain('a-token-that-opens');
    expect(await openMail(operator, { mailId })).toEqual({ body: secret });
    const opened = await market.owner.database.select().from(outbox).where(eq(outbox.kind, 'mail.opened'));
    expect(opened.map(({ payload }) => payload)).toEqual([
      { mailId, mailKind: 'reset', recipientId: recipient, openedBy: operatorId },
    ]);
  });

  it('is nobody else’s to open', async () => {
    const { mailId, recipient } = await resetMail();
    expect(await refusalOf(openMail(market.as(recipient), { mailId }))).toBe('not_found');
    expect(await refusalOf(openMail(market.anonymous(), { mailId }))).toBe('not_signed_in');
  });

  it('cannot be opened where there is a mail server, and its text is forgotten once it is sent', async () => {
    const { recipient, mailId } = await resetMail();
    await noteMailServer(market.system(), true);
    await noteMailServer(market.system(), true);
    const operator = market.as(await market.member(), ['operator']);
    expect((await listKeptMails(operator, {})).sendsMail).toBe(true);
    expect(await refusalOf(openMail(operator, { mailId }))).toBe('not_allowed');
    const sent: string[] = [];
    while (await sendDueMail(market.system(), async ({ body }) => void sent.push(body)));
    expect(sent).toContain(secret);
    expect(await bodyOf(recipient)).toBeNull();
    await noteMailServer(market.system(), false);
    expect(await refusalOf(openMail(operator, { mailId }))).toBe('not_found');
  });

  it('that a server refuses keeps its text for the next try', async () => {
    const { recipient } = await resetMail();
    while (await sendDueMail(market.system(), () => Promise.reject(new Error('451 later'))));
    expect(await bodyOf(recipient)).toBe(secret);
  });
});
