import { account } from '@assay/db/schema/identity';
import type { Locale } from '@assay/domain/locale/locales';
import { signUpInput } from '@assay/protocol/input/account-input';
import { and, eq, ne } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { breaksUnique, inTransaction, type Unit } from '../kernel/transaction';
import { mailWords } from '../mail/words';
import { writeMail } from '../mail/write';
import { createAccount } from './create';
import { mintEmailToken } from './email-token';
import { hashPassword } from './password';

/**
 * Makes an account and mails the link that verifies it. Whether the address already has one is told only to
 * that address: the answer is the same.
 */
export async function signUp(ctx: ServiceContext, input: unknown): Promise<void> {
  const { name, password, ...parsed } = parseInput(signUpInput, input);
  const passwordHash = await hashPassword(password);
  try {
    await inTransaction(ctx, async (unit) => {
      const settings = await readSettings(unit.tx);
      if (parsed.termsVersion !== settings.termsVersion)
        throw refused('terms_outdated', { termsVersion: settings.termsVersion });
      const holder = await holderOf(unit, parsed.email);
      if (holder) return writeAlreadyThere(unit, parsed.email, holder.locale, settings.publicUrl);
      const accountId = await createAccount(unit, { ...parsed, displayName: name, passwordHash, isSimulated: false });
      await writeVerification(unit, { accountId, name, ...parsed }, settings.publicUrl);
    });
  } catch (error) {
    // Two sign-ups with one address at once: the first won, and the answer stays the same.
    if (!breaksUnique(error, 'account_email_open')) throw error;
  }
}

async function holderOf({ tx }: Unit, email: string): Promise<{ readonly locale: Locale | null } | undefined> {
  const [found] = await tx
    .select({ locale: account.locale })
    .from(account)
    .where(and(eq(account.email, email), ne(account.state, 'closed')));
  return found;
}

async function writeAlreadyThere(unit: Unit, email: string, locale: Locale | null, publicUrl: string): Promise<void> {
  await writeMail(unit, {
    kind: 'account_exists',
    accountId: null,
    to: email,
    ...mailWords(locale).accountExists({ logIn: `${publicUrl}/log-in`, reset: `${publicUrl}/reset` }),
  });
}

type Person = {
  readonly accountId: Awaited<ReturnType<typeof createAccount>>;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale | null;
};

export async function writeVerification(
  unit: Unit,
  { accountId, email, name, locale }: Person,
  publicUrl: string,
): Promise<void> {
  const token = await mintEmailToken(unit, accountId, 'verify');
  await writeMail(unit, {
    kind: 'confirmation',
    accountId,
    to: email,
    ...mailWords(locale).confirmation({ name, link: `${publicUrl}/confirm?token=${token}` }),
  });
}
