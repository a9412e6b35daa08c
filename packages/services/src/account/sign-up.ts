import { account } from '@assay/db/schema/identity';
import { signUpInput } from '@assay/protocol/input/account-input';
import { and, eq, ne } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { breaksUnique, inTransaction, type Unit } from '../kernel/transaction';
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
      if (await hasAccount(unit, parsed.email)) return writeAlreadyThere(unit, parsed.email, settings.publicUrl);
      const accountId = await createAccount(unit, { ...parsed, displayName: name, passwordHash, isSimulated: false });
      await writeVerification(unit, { accountId, email: parsed.email, name }, settings.publicUrl);
    });
  } catch (error) {
    // Two sign-ups with one address at once: the first won, and the answer stays the same.
    if (!breaksUnique(error, 'account_email_open')) throw error;
  }
}

async function hasAccount({ tx }: Unit, email: string): Promise<boolean> {
  const found = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.email, email), ne(account.state, 'closed')));
  return found.length > 0;
}

async function writeAlreadyThere(unit: Unit, email: string, publicUrl: string): Promise<void> {
  await writeMail(unit, {
    kind: 'account_exists',
    accountId: null,
    to: email,
    subject: 'You already have an account',
    body: `Somebody signed up with this address, which already has an account.\n\nLog in: ${publicUrl}/log-in\nForgot the password: ${publicUrl}/reset\n\nIf this was not you, there is nothing to do.\n`,
  });
}

type Person = {
  readonly accountId: Awaited<ReturnType<typeof createAccount>>;
  readonly email: string;
  readonly name: string;
};

export async function writeVerification(
  unit: Unit,
  { accountId, email, name }: Person,
  publicUrl: string,
): Promise<void> {
  const token = await mintEmailToken(unit, accountId, 'verify');
  await writeMail(unit, {
    kind: 'confirmation',
    accountId,
    to: email,
    subject: 'Confirm your e-mail address',
    body: `Hello ${name},\n\nplease confirm that this address is yours:\n${publicUrl}/confirm?token=${token}\n\nThe link works for 48 hours. If you did not sign up, there is nothing to do.\n`,
  });
}
