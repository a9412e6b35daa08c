import { account } from '@assay/db/schema/identity';
import { chooseLanguageInput } from '@assay/protocol/input/account-input';
import { eq } from 'drizzle-orm';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { changed, recordEvent } from '../kernel/record-event';
import { inTransaction } from '../kernel/transaction';
import { lockAccount } from './lock-account';

/** Chooses the language of one's pages and mails, on every device. */
export async function chooseLanguage(ctx: ServiceContext, input: unknown): Promise<void> {
  const owner = requireReader(ctx);
  const { locale } = parseInput(chooseLanguageInput, input);
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, owner.id);
    if (row.locale === locale) return;
    await recordEvent(unit, 'account.language_chosen', {
      changes: [changed('identity.account', row)],
      payload: { accountId: row.id, locale },
    });
    await unit.tx
      .update(account)
      .set({ locale, version: row.version + 1 })
      .where(eq(account.id, row.id));
  });
}
