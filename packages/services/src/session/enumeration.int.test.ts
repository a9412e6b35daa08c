import { hash, verify } from '@node-rs/argon2';
import { expect, it, vi } from 'vitest';
import { requestReset } from '../account/request-reset';
import { signUp } from '../account/sign-up';
import { closeAccount } from '../account/close';
import { suspendAccount } from '../account/suspend';
import { confirmedAccount, logInAs, mailsTo, outcome, password, signUpForm } from '../testing/account';
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

it('nor can it be told of which kind an account is: unconfirmed, suspended or closed', async () => {
  await signUp(market.anonymous(), signUpForm('unconfirmed@example.org'));
  for (const email of ['suspended@example.org', 'closed@example.org']) await confirmedAccount(market, email);
  const operator = market.as(await market.member(), ['operator']);
  const { accountId } = (await logInAs(market, 'suspended@example.org')).actor;
  await suspendAccount(operator, { accountId, ground: 'other', reason: 'Sold what was not theirs.' });
  await closeAccount(await logInAs(market, 'closed@example.org'), { password });

  const kinds = ['unconfirmed', 'suspended', 'closed', 'nobody'].map((kind) => `${kind}@example.org`);
  const acts: readonly ((email: string) => Promise<unknown>)[] = [
    (email) => logIn(market.anonymous(), { email, password: 'not the password at all' }),
    (email) => requestReset(market.anonymous(), { email }),
    (email) => signUp(market.anonymous(), signUpForm(email)),
  ];
  for (const act of acts) {
    const answers: unknown[] = [];
    for (const email of kinds) answers.push(await seen(() => act(email)));
    expect(answers).toEqual(answers.map(() => answers[0]));
  }
});

it('a sign-up writes one mail to the address, whether it has an account or not', async () => {
  await confirmedAccount(market, 'again@example.org');
  for (const email of ['again@example.org', 'first@example.org']) {
    const before = (await mailsTo(market, email)).length;
    await signUp(market.anonymous(), signUpForm(email));
    expect([email, (await mailsTo(market, email)).length - before]).toEqual([email, 1]);
  }
});
