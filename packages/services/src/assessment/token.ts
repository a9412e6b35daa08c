import type { AccountId, AttemptId } from '@assay/domain/kernel/id';
import { brandId } from '@assay/domain/kernel/id';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** What a browser may do at the test service, and until when. */
export type TestToken =
  | { readonly purpose: 'start'; readonly accountId: AccountId; readonly test: string }
  | { readonly purpose: 'attempt'; readonly accountId: AccountId; readonly attemptId: AttemptId }
  | { readonly purpose: 'history'; readonly accountId: AccountId };

const audience = 'assay-skill-tests';

/** Time that an attempt's token outlives its deadline, for the result to be fetched. */
export const tokenGraceMs = 5 * 60_000;

const claims = z.discriminatedUnion('purpose', [
  z.object({ purpose: z.literal('start'), sub: z.uuid(), test: z.string() }),
  z.object({ purpose: z.literal('attempt'), sub: z.uuid(), attempt: z.uuid() }),
  z.object({ purpose: z.literal('history'), sub: z.uuid() }),
]);

/** Minted by the marketplace, after it has checked who asks (HS256 with the secret that both processes hold). */
export async function mintTestToken(secret: string, token: TestToken, expiresAt: Date): Promise<string> {
  const { purpose, accountId } = token;
  const extra = purpose === 'start' ? { test: token.test } : purpose === 'attempt' ? { attempt: token.attemptId } : {};
  return new SignJWT({ purpose, ...extra })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(accountId)
    .setAudience(audience)
    .setExpirationTime(Math.ceil(expiresAt.getTime() / 1000))
    .sign(new TextEncoder().encode(secret));
}

/** The token behind the signed text, or null when it is forged, expired or not for the test service. */
export async function readTestToken(secret: string, text: string, now: Date): Promise<TestToken | null> {
  const verified = await jwtVerify(text, new TextEncoder().encode(secret), {
    audience,
    algorithms: ['HS256'],
    currentDate: now,
  }).catch(() => null);
  const parsed = claims.safeParse(verified?.payload);
  if (!parsed.success) return null;
  const accountId = brandId<'account'>(parsed.data.sub);
  switch (parsed.data.purpose) {
    case 'start':
      return { purpose: 'start', accountId, test: parsed.data.test };
    case 'attempt':
      return { purpose: 'attempt', accountId, attemptId: brandId<'attempt'>(parsed.data.attempt) };
    case 'history':
      return { purpose: 'history', accountId };
  }
}
