import { mail } from '@assay/db/schema/identity';
import type { SessionId } from '@assay/domain/kernel/id';
import { desc, eq, sql } from 'drizzle-orm';
import { currentTerms } from '../installation/found';
import type { AccountActor, ServiceContext } from '../kernel/context';
import { RefusedError } from '../kernel/refused';
import { logIn } from '../session/log-in';
import { readActor } from '../session/read-actor';
import type { Market } from './fixture';
import { signUp } from '../account/sign-up';
import { verifyEmail } from '../account/verify-email';

export const password = 'seven quiet herons';

/** The fields of a sound sign-up, as its form sends them. */
export function signUpForm(email: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    name: 'Ada Member',
    email,
    password,
    country: 'DE',
    timeZone: 'Europe/Berlin',
    termsVersion: currentTerms,
    ...changes,
  };
}

/** Somebody who signed up and confirmed their address. */
export async function confirmedAccount(market: Market, email: string): Promise<void> {
  await signUp(market.anonymous(), signUpForm(email));
  await verifyEmail(market.anonymous(), { token: await mailedToken(market, email) });
}

/** The token of the latest link that was mailed to an address. */
export async function mailedToken(market: Market, email: string): Promise<string> {
  const [latest] = await mailsTo(market, email);
  const token = latest?.body?.match(/(?:token=|\/reset\/)([\w-]{43})/)?.[1];
  if (token === undefined) throw new Error(`no link was mailed to ${email}`);
  return token;
}

export async function mailsTo({ owner }: Market, email: string) {
  return owner.database
    .select()
    .from(mail)
    .where(eq(mail.recipient, email))
    .orderBy(desc(mail.writtenAt), desc(mail.id));
}

/** A context that acts in a session, with what the database says about it at this moment. */
export async function inSession(
  market: Market,
  sessionId: SessionId,
): Promise<ServiceContext & { actor: AccountActor }> {
  const ctx = market.anonymous();
  const actor = await readActor(ctx.database, sessionId);
  if (!actor) throw new Error('this session has ended');
  return { ...ctx, actor };
}

export async function logInAs(market: Market, email: string, typed = password) {
  const { sessionId } = await logIn(market.anonymous(), { email, password: typed, userAgent: 'Test browser' });
  return inSession(market, sessionId);
}

/** The kinds of the events that name an account, in the order of their writing. */
export async function eventKinds({ owner }: Market, accountId: string): Promise<string[]> {
  const rows = await owner.database.execute<{ kind: string }>(
    sql`select kind from log.outbox where payload ->> 'accountId' = ${accountId} order by occurred_at, id`,
  );
  return rows.map(({ kind }) => kind);
}

/** The code with which a verb refuses, or "done". */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal.code;
    throw error;
  }
}
