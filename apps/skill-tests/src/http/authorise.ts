import { randomUUID } from 'node:crypto';
import type { Database } from '@assay/db/connect';
import { readTestToken, type TestToken } from '@assay/services/assessment/token';
import type { ServiceContext } from '@assay/services/kernel/context';
import { refused } from '@assay/services/kernel/refused';
import type { Context } from 'hono';

export type Gate = { readonly database: Database; readonly tokenSecret: string };

export type Granted<Purpose extends TestToken['purpose']> = {
  readonly token: Extract<TestToken, { purpose: Purpose }>;
  readonly ctx: ServiceContext;
};

/** Lets a request through whose token was minted for this purpose, acting as the account that it names. */
export async function granted<Purpose extends TestToken['purpose']>(
  gate: Gate,
  c: Context,
  purpose: Purpose,
): Promise<Granted<Purpose>> {
  const text = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1];
  const token = text ? await readTestToken(gate.tokenSecret, text, new Date()) : null;
  if (!token || !isFor(token, purpose)) throw refused('not_signed_in');
  const { accountId } = token;
  // Only active members are given a token that starts an attempt. Whoever is suspended is given those of their attempts, which
  // they may finish, and what these lead to asks for no state: so a token vouches for as much of it as is needed.
  const actor = { type: 'account', accountId, sessionId: null, state: 'active', roles: [] } as const;
  return { token, ctx: { database: gate.database, actor, requestId: randomUUID() } };
}

function isFor<Purpose extends TestToken['purpose']>(
  token: TestToken,
  purpose: Purpose,
): token is Extract<TestToken, { purpose: Purpose }> {
  return token.purpose === purpose;
}
