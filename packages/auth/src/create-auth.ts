import type { Database } from '@assay/db/connect';
import type { Throttle } from '@assay/protocol/limit/throttle';
import type { Actor } from '@assay/services/kernel/context';
import { readActor } from '@assay/services/session/read-actor';
import NextAuth, { CredentialsSignin, type NextAuthConfig } from 'next-auth';
import { cache } from 'react';
import { sessionCookie } from './cookie';
import { credentials, RefusedLogIn } from './credentials';

export type AuthOptions = {
  readonly database: Database;
  readonly throttle: Throttle;
  /** Signs and encrypts the cookie. */
  readonly secret: string;
  readonly publicUrl: string;
};

/**
 * Log-in by cookie over sessions that live in the database. The cookie names the session; who that is, and whether
 * it still is, is read from the database on every request.
 */
export function createAuth({ database, throttle, secret, publicUrl }: AuthOptions) {
  const actorOfSession = cache((sessionId: string) => readActor(database, sessionId));
  const config: NextAuthConfig = {
    secret,
    trustHost: true,
    session: { strategy: 'jwt' },
    pages: { signIn: '/log-in', error: '/log-in' },
    cookies: { sessionToken: sessionCookie(publicUrl) },
    useSecureCookies: publicUrl.startsWith('https:'),
    providers: [credentials({ database, throttle })],
    callbacks: {
      jwt: async ({ token, user }) => {
        if (user?.id !== undefined) return { sid: user.id, name: user.name };
        return typeof token['sid'] === 'string' && (await actorOfSession(token['sid'])) ? token : null;
      },
      session: ({ session, token }) => ({
        expires: session.expires,
        user: { id: String(token['sid']), name: token.name },
      }),
    },
    logger: { error: reportUnlessRefused },
  };
  const { handlers, auth, signIn, signOut } = NextAuth(config);
  return {
    /** GET and POST of `/api/auth/*`. */
    handlers,
    /** Who sends this request; anonymous as soon as the session has ended, wherever it was ended. */
    actor: cache(async (): Promise<Actor> => {
      const sessionId = (await auth())?.user?.id;
      return (sessionId !== undefined && (await actorOfSession(sessionId))) || { type: 'anonymous' };
    }),
    /** Begins a session and sets the cookie; throws the refusal that the verb gives. */
    logIn: async (input: { readonly email: string; readonly password: string }): Promise<void> => {
      try {
        await signIn('credentials', { ...input, redirect: false });
      } catch (error) {
        throw error instanceof RefusedLogIn ? error.refused : error;
      }
    },
    /** Takes the cookie away; the session itself is ended by the verb `logOut`. */
    forgetCookie: async (): Promise<void> => {
      await signOut({ redirect: false });
    },
  };
}

export type Auth = ReturnType<typeof createAuth>;

/** A wrong password is no fault of the server's. */
function reportUnlessRefused(error: Error): void {
  if (!(error instanceof CredentialsSignin)) console.error(error);
}
