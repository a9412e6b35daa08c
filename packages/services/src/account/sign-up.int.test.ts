import { account, emailToken, termsAcceptance } from '@assay/db/schema/identity';
import { fault } from '@assay/protocol/refusal/field-fault';
import { eq, sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { currentTerms } from '../installation/found';
import { logIn } from '../session/log-in';
import { useMarket } from '../testing/fixture';
import {
  confirmedAccount,
  eventKinds,
  logInAs,
  mailedToken,
  mailsTo,
  outcome,
  password,
  signUpForm,
} from '../testing/account';
import { acceptTerms } from './accept-terms';
import { requestReset } from './request-reset';
import { signUp } from './sign-up';
import { verifyEmail } from './verify-email';

const market = useMarket();

describe('sign-up', () => {
  it('keeps which terms were accepted, mails a link, and writes each step to the log', async () => {
    await confirmedAccount(market, 'ada@example.org');
    const { actor } = await logInAs(market, 'ada@example.org');
    const accepted = await market.owner.database
      .select()
      .from(termsAcceptance)
      .where(eq(termsAcceptance.accountId, actor.accountId));
    expect(accepted).toMatchObject([{ termsVersion: currentTerms, acceptedAt: expect.any(Date) }]);
    expect(actor.state).toBe('active');
    expect(await eventKinds(market, actor.accountId)).toEqual([
      'account.created',
      'terms.accepted',
      'account.verified',
      'session.used',
      'session.started',
    ]);
  });

  it('answers the same for a known and an unknown address, and tells only the address itself', async () => {
    await confirmedAccount(market, 'known@example.org');
    const again = await signUp(market.anonymous(), signUpForm('known@example.org', { name: 'Somebody Else' }));
    const fresh = await signUp(market.anonymous(), signUpForm('fresh@example.org'));
    expect(again).toEqual(fresh);
    const [told] = await mailsTo(market, 'known@example.org');
    expect(told?.subject).toBe('You already have an account');
    const [row] = await market.owner.database.select().from(account).where(eq(account.email, 'known@example.org'));
    expect(row?.displayName).toBe('Ada Member');
  });

  it('mails in the language of its page until another is chosen, and in English where there was none', async () => {
    await signUp(market.anonymous(), signUpForm('berta@example.org', { locale: 'de' }));
    await signUp(market.anonymous(), signUpForm('berta@example.org', { locale: 'en' }));
    await requestReset(market.anonymous(), { email: 'berta@example.org' });
    expect((await mailsTo(market, 'berta@example.org')).map(({ subject }) => subject)).toEqual([
      'Wählen Sie ein neues Passwort',
      'Sie haben schon ein Konto',
      'Bestätigen Sie Ihre E-Mail-Adresse',
    ]);
    expect(await mailedToken(market, 'berta@example.org')).toMatch(/^[\w-]{43}$/);
    await signUp(market.anonymous(), signUpForm('bob@example.org'));
    await requestReset(market.anonymous(), { email: 'bob@example.org' });
    expect((await mailsTo(market, 'bob@example.org')).map(({ subject }) => subject)).toEqual([
      'Choose a new password',
      'Confirm your e-mail address',
    ]);
  });

  it('of two sign-ups with one address at once, one makes an account and both get the same answer', async () => {
    const both = await Promise.all(
      [1, 2].map(() => outcome(signUp(market.anonymous(), signUpForm('twin@example.org')))),
    );
    expect(both).toEqual(['done', 'done']);
    const rows = await market.owner.database.select().from(account).where(eq(account.email, 'twin@example.org'));
    expect(rows).toHaveLength(1);
  });

  it('refuses terms that are no longer in force, and says which are', async () => {
    const work = signUp(market.anonymous(), signUpForm('late@example.org', { termsVersion: '2019-01' }));
    await expect(work).rejects.toMatchObject({
      refusal: { code: 'terms_outdated', facts: { termsVersion: currentTerms } },
    });
  });

  it('names every field that is wrong', async () => {
    const work = signUp(market.anonymous(), { name: 'A', email: 'nobody', password: 'short', country: 'Germany' });
    await expect(work).rejects.toMatchObject({
      refusal: {
        fields: {
          name: expect.any(Object),
          email: fault('This does not look like an e-mail address.'),
          password: fault('Too short: a password needs at least {min} characters.', { min: 10 }),
          country: fault('Choose a country.'),
          termsVersion: fault('Accept the terms to go on.'),
        },
      },
    });
  });

  it('keeps a name of any script and any markup as it was typed', async () => {
    const name = '<script>alert(1)</script> 𝔄da 👩‍🚀 محمد';
    await signUp(market.anonymous(), signUpForm('any@example.org', { name }));
    const { actor } = await logInAs(market, 'any@example.org');
    const [row] = await market.owner.database.select().from(account).where(eq(account.id, actor.accountId));
    expect(row?.displayName).toBe(name);
  });
});

describe('links by mail', () => {
  it('work once', async () => {
    await signUp(market.anonymous(), signUpForm('once@example.org'));
    const token = await mailedToken(market, 'once@example.org');
    expect(await outcome(verifyEmail(market.anonymous(), { token }))).toBe('done');
    expect(await outcome(verifyEmail(market.anonymous(), { token }))).toBe('token_invalid');
  });

  it('expire', async () => {
    await signUp(market.anonymous(), signUpForm('slow@example.org'));
    const token = await mailedToken(market, 'slow@example.org');
    await market.owner.database.update(emailToken).set({ expiresAt: sql`assay.now()` });
    expect(await outcome(verifyEmail(market.anonymous(), { token }))).toBe('token_expired');
  });

  it('serve one purpose only', async () => {
    await confirmedAccount(market, 'purpose@example.org');
    await requestReset(market.anonymous(), { email: 'purpose@example.org' });
    const token = await mailedToken(market, 'purpose@example.org');
    expect(await outcome(verifyEmail(market.anonymous(), { token }))).toBe('token_invalid');
  });

  it('are not in the database, only their digest is', async () => {
    await signUp(market.anonymous(), signUpForm('digest@example.org'));
    const token = await mailedToken(market, 'digest@example.org');
    const hashes = await market.owner.database.select({ hash: emailToken.tokenHash }).from(emailToken);
    expect(hashes.map(({ hash }) => hash)).not.toContain(token);
  });
});

it('a wrong password and an unknown address are refused alike', async () => {
  await confirmedAccount(market, 'login@example.org');
  const wrong = outcome(logIn(market.anonymous(), { email: 'login@example.org', password: 'not the password' }));
  const unknown = outcome(logIn(market.anonymous(), { email: 'nobody@example.org', password }));
  expect([await wrong, await unknown]).toEqual(['wrong_credentials', 'wrong_credentials']);
});

it('accepting the same terms twice is kept once', async () => {
  await confirmedAccount(market, 'terms@example.org');
  const ctx = await logInAs(market, 'terms@example.org');
  await acceptTerms(ctx, { termsVersion: currentTerms });
  const rows = await market.owner.database
    .select()
    .from(termsAcceptance)
    .where(eq(termsAcceptance.accountId, ctx.actor.accountId));
  expect(rows).toHaveLength(1);
});
