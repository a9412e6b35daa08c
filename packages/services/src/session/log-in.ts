import { account } from '@assay/db/schema/identity';
import type { AccountId, SessionId } from '@assay/domain/kernel/id';
import { logInInput } from '@assay/protocol/input/account-input';
import { and, eq, ne } from 'drizzle-orm';
import { matchesPassword } from '../account/password';
import type { ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction } from '../kernel/transaction';
import { startSession } from './start';

export type LoggedIn = { readonly accountId: AccountId; readonly sessionId: SessionId; readonly name: string };

/** Begins a session for whoever knows the password; an unknown address and a wrong password look the same. */
export async function logIn(ctx: ServiceContext, input: unknown): Promise<LoggedIn> {
  const { email, password, userAgent } = parseInput(logInInput, input);
  const [row] = await ctx.database
    .select()
    .from(account)
    .where(and(eq(account.email, email), ne(account.state, 'closed')));
  if (!(await matchesPassword(row?.passwordHash ?? null, password)) || !row) throw refused('wrong_credentials');
  const actor = { type: 'account', accountId: row.id, sessionId: null, state: row.state, roles: [] } as const;
  const sessionId = await inTransaction({ ...ctx, actor }, (unit) => startSession(unit, row.id, userAgent));
  return { accountId: row.id, sessionId, name: row.displayName };
}
