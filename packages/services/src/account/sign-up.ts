import { newId } from '@assay/db/new-id';
import { account } from '@assay/db/schema/identity';
import type { AccountId } from '@assay/domain/kernel/id';
import type { Locale } from '@assay/domain/locale/locales';
import { signUpInput } from '@assay/protocol/input/account-input';
import { and, eq, ne } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import type { ServiceContext } from '../kernel/context';
import { keptIf } from '../kernel/kept-if';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { breaksUnique, inTransaction, type Unit } from '../kernel/transaction';
import { mailWords } from '../mail/words';
import { type Letter, writeMail } from '../mail/write';
import { createAccount } from './create';
import { mintEmailToken } from './email-token';
import { hashPassword } from './password';

/**
 * Makes an account and mails the link that verifies it. Whether the address already has one is told only to that address:
 * the answer is the same, and so is the work behind it, of which an account that is not wanted is taken back.
 */
export async function signUp(ctx: ServiceContext, input: unknown): Promise<void> {
  const { name, password, ...parsed } = parseInput(signUpInput, input);
  const passwordHash = await hashPassword(password);
  try {
    await inTransaction(ctx, async (unit) => {
      const { termsVersion, publicUrl } = await readSettings(unit.tx);
      if (parsed.termsVersion !== termsVersion) throw refused('terms_outdated', { termsVersion });
      const holder = await holderOf(unit, parsed.email);
      const email = holder ? `${newId<'account'>()}@invalid` : parsed.email;
      const person = await keptIf(unit, holder === undefined, async () => {
        const fields = { ...parsed, email, displayName: name, passwordHash, isSimulated: false };
        const accountId = await createAccount(unit, fields);
        return { accountId, token: await mintEmailToken(unit, accountId, 'verify'), ...parsed, name };
      });
      await writeMail(
        unit,
        holder ? alreadyThere(parsed.email, holder.locale, publicUrl) : confirmation(person, publicUrl),
      );
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

function alreadyThere(email: string, locale: Locale | null, publicUrl: string): Letter {
  return {
    kind: 'account_exists',
    accountId: null,
    to: email,
    ...mailWords(locale).accountExists({ logIn: `${publicUrl}/log-in`, reset: `${publicUrl}/reset` }),
  };
}

type Person = {
  readonly accountId: AccountId;
  readonly token: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale | null;
};

/** The letter with the link that verifies an address. */
export function confirmation({ accountId, token, email, name, locale }: Person, publicUrl: string): Letter {
  return {
    kind: 'confirmation',
    accountId,
    to: email,
    ...mailWords(locale).confirmation({ name, link: `${publicUrl}/confirm?token=${token}` }),
  };
}
