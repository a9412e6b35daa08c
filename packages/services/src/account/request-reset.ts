import { account } from '@assay/db/schema/identity';
import { requestResetInput } from '@assay/protocol/input/account-input';
import { and, eq, ne } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { mailWords } from '../mail/words';
import { writeMail } from '../mail/write';
import { mintEmailToken } from './email-token';

/** Mails a link for a new password, if the address has an account; the answer is the same if it has none. */
export async function requestReset(ctx: ServiceContext, input: unknown): Promise<void> {
  const { email } = parseInput(requestResetInput, input);
  await inTransaction(ctx, async (unit) => {
    const [row] = await unit.tx
      .select()
      .from(account)
      .where(and(eq(account.email, email), ne(account.state, 'closed')));
    if (!row) return;
    const { publicUrl } = await readSettings(unit.tx);
    const token = await mintEmailToken(unit, row.id, 'reset');
    await writeMail(unit, {
      kind: 'reset',
      accountId: row.id,
      to: row.email,
      ...mailWords(row.locale).reset({ name: row.displayName, link: `${publicUrl}/reset/${token}` }),
    });
  });
}
