import { readSettings } from '../installation/settings';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { writeMail } from '../mail/write';
import { mintEmailToken } from './email-token';
import { lockAccount } from './lock-account';
import { confirmation } from './sign-up';

/** Mails a fresh link to an address that is not verified yet. */
export async function sendVerification(ctx: ServiceContext): Promise<void> {
  const person = requireReader(ctx);
  await inTransaction(ctx, async (unit) => {
    const row = await lockAccount(unit, person.id);
    if (row.state !== 'unverified') throw refused('wrong_state', { entity: 'account', state: row.state });
    const { publicUrl } = await readSettings(unit.tx);
    const { id: accountId, email, displayName: name, locale } = row;
    const token = await mintEmailToken(unit, accountId, 'verify');
    await writeMail(unit, confirmation({ accountId, token, email, name, locale }, publicUrl));
  });
}
