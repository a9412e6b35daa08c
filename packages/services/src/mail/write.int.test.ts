import { mail } from '@assay/db/schema/identity';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { inTransaction } from '../kernel/transaction';
import { useMarket } from '../testing/fixture';
import { writeMail } from './write';

const market = useMarket();

it('whatever a title or a name contains, a subject is one line, so that it adds no header', async () => {
  const breaks = ['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029', '\v'];
  const to = 'ada@example.org';
  await inTransaction(market.anonymous(), async (unit) => {
    for (const line of breaks)
      await writeMail(unit, {
        kind: 'notice',
        accountId: null,
        to,
        subject: `A bid${line}Bcc: mallory@example.org`,
        body: 'Hello',
      });
  });
  const written = await market.owner.database.select().from(mail).where(eq(mail.recipient, to));
  expect(new Set(written.map(({ subject }) => subject))).toEqual(new Set(['A bid Bcc: mallory@example.org']));
});
