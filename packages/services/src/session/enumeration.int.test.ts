import { hash, verify } from '@node-rs/argon2';
import { expect, it, vi } from 'vitest';
import { requestReset } from '../account/request-reset';
import { signUp } from '../account/sign-up';
import { confirmedAccount, outcome, signUpForm } from '../testing/account';
import { useMarket } from '../testing/fixture';
import { logIn } from './log-in';

// The library itself, counted: what takes the time of an answer is how often it hashes.
vi.mock('@node-rs/argon2', { spy: true });

const market = useMarket();

/** How an answer looks from outside: what it says, and how much work it took. */
async function seen(work: () => Promise<unknown>) {
  vi.mocked(hash).mockClear();
  vi.mocked(verify).mockClear();
  const answer = await outcome(work());
  return { answer, hashes: vi.mocked(hash).mock.calls.length, checks: vi.mocked(verify).mock.calls.length };
}

it('whether an address has an account can be told neither from the answer nor from the work behind it', async () => {
  const known = 'known@example.org';
  await confirmedAccount(market, known);
  const guess = (email: string) => logIn(market.anonymous(), { email, password: 'not the password at all' });
  // The first guess of a process makes the decoy, also when it meets an account.
  expect(await seen(() => guess(known))).toEqual({ answer: 'wrong_credentials', hashes: 1, checks: 1 });
  expect(await seen(() => guess('stranger@example.org'))).toEqual(await seen(() => guess(known)));
  expect(await seen(() => guess(known))).toEqual({ answer: 'wrong_credentials', hashes: 0, checks: 1 });

  const join = (email: string) => signUp(market.anonymous(), signUpForm(email));
  expect(await seen(() => join('fresh@example.org'))).toEqual(await seen(() => join(known)));

  const forget = (email: string) => requestReset(market.anonymous(), { email });
  expect(await seen(() => forget('stranger@example.org'))).toEqual(await seen(() => forget(known)));
});
