import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import { requestResetInput } from '@assay/protocol/input/account-input';
import { and, eq, ne } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import type { ServiceContext } from '../kernel/context';
import { keptIf } from '../kernel/kept-if';
import { parseInput } from '../kernel/parse';
import { inTransaction } from '../kernel/transaction';
import { mailWords } from '../mail/words';
import { writeMail } from '../mail/write';
import { mintEmailToken } from './email-token';

/**
 * Mails a link for a new password, if the address has an account. If it has none, the answer and the work behind it are
 * the same: a mail to nobody is written and taken back.
 */
export async function requestReset(ctx: ServiceContext, input: unknown): Promise<void> {
  const { email } = parseInput(requestResetInput, input);
  await inTransaction(ctx, async (unit) => {
    const [row] = await unit.tx
      .select()
      .from(account)
      .where(and(eq(account.email, email), ne(account.state, 'closed')));
    const { publicUrl } = await readSettings(unit.tx);
    const { id, locale, displayName: name } = row ?? { id: newId<'account'>(), locale: null, displayName: email };
    await keptIf(unit, row !== undefined, async () => {
      const token = await mintEmailToken(unit, id, 'reset');
      await writeMail(unit, {
        kind: 'reset',
        accountId: id,
        to: email,
        ...mailWords(locale).reset({ name, link: `${publicUrl}/reset/${token}` }),
      });
    });
  });
}
