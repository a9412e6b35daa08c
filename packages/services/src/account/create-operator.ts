import { account, session } from '@assay/db/schema/identity';
import { brandId, type AccountId } from '@assay/domain/kernel/id';
import { signUpInput } from '@assay/protocol/input/account-input';
import { and, eq, ne } from 'drizzle-orm';
import { readSettings } from '../installation/settings';
import { requireSystem } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { inTransaction, type Unit } from '../kernel/transaction';
import { endSessions } from '../session/end';
import { createAccount } from './create';
import { writeRoleGrant } from './grant-role';
import { lockAccount } from './lock-account';
import { hashPassword } from './password';
import { markVerified } from './verify-email';
import { writePassword } from './write-password';

/** `wasThere`: the address had a verified account, whose password still holds. */
export type OperatorCreated = { readonly accountId: AccountId; readonly wasThere: boolean };

const operatorInput = signUpInput.omit({ termsVersion: true });

/**
 * Makes an operator from the host: a new account with this password, verified by whoever runs the command, or the
 * verified account that the address has, which keeps its own password. An account whose address nobody has proven may
 * be a stranger's: it gets this password, and its sessions end.
 */
export async function createOperator(ctx: ServiceContext, input: unknown): Promise<OperatorCreated> {
  requireSystem(ctx);
  const { name, password, ...fields } = parseInput(operatorInput, input);
  const passwordHash = await hashPassword(password);
  return inTransaction(ctx, async (unit) => {
    const there = await findAccount(unit, fields.email);
    const { termsVersion } = await readSettings(unit.tx);
    const accountId =
      there ??
      (await createAccount(unit, { ...fields, displayName: name, passwordHash, termsVersion, isSimulated: false }));
    const { state } = await lockAccount(unit, accountId);
    if (there !== null && state === 'unverified') await takeOver(unit, accountId, passwordHash);
    if (state === 'unverified') await markVerified(unit, await lockAccount(unit, accountId));
    await writeRoleGrant(unit, { accountId, role: 'operator', grantedBy: null });
    return { accountId, wasThere: there !== null && state !== 'unverified' };
  });
}

async function takeOver(unit: Unit, accountId: AccountId, passwordHash: string): Promise<void> {
  await writePassword(unit, await lockAccount(unit, accountId), passwordHash, 'reset');
  await endSessions(unit, eq(session.accountId, accountId), 'password_changed');
}

async function findAccount({ tx }: Unit, email: string): Promise<AccountId | null> {
  const [row] = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.email, email), ne(account.state, 'closed')));
  return row ? brandId(row.id) : null;
}
