import { randomUUID } from 'node:crypto';
import type { Database } from '@assay/db/connect';
import { logInInput } from '@assay/protocol/input/account-input';
import type { Throttle } from '@assay/protocol/limit/throttle';
import { parseInput } from '@assay/services/kernel/parse';
import { RefusedError } from '@assay/services/kernel/refused';
import { logIn } from '@assay/services/session/log-in';
import { CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { clientAddress } from './throttle/client-address';

/** Carries a refusal through next-auth, which lets only its own errors out. */
export class RefusedLogIn extends CredentialsSignin {
  constructor(readonly refused: RefusedError) {
    super(refused.refusal.code);
    this.code = refused.refusal.code;
  }
}

type Options = { readonly database: Database; readonly throttle: Throttle };

/** E-mail and password, through the verb `logIn`; the user's id of next-auth is the id of the session. */
export function credentials(options: Options) {
  return Credentials({
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: async (typed, request) => {
      try {
        return await logInThrottled(options, { email: typed.email, password: typed.password }, request.headers);
      } catch (error) {
        if (error instanceof RefusedError) throw new RefusedLogIn(error);
        throw error;
      }
    },
  });
}

async function logInThrottled(
  { database, throttle }: Options,
  typed: { email: unknown; password: unknown },
  headers: Headers,
) {
  const userAgent = (headers.get('user-agent') ?? '').slice(0, 400);
  const input = parseInput(logInInput, { ...typed, userAgent });
  const address = clientAddress(headers);
  await throttle.count('log_in_from_address', address);
  await throttle.count('log_in_to_email', input.email);
  const ctx = { database, actor: { type: 'anonymous' }, requestId: randomUUID() } as const;
  const { sessionId, name } = await logIn(ctx, input);
  await throttle.giveBack('log_in_from_address', address);
  await throttle.giveBack('log_in_to_email', input.email);
  return { id: sessionId, name };
}
