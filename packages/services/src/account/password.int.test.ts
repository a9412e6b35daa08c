import { fault } from '@assay/protocol/refusal/field-fault';
import { describe, expect, it } from 'vitest';
import { readActor } from '../session/read-actor';
import { useMarket } from '../testing/fixture';
import { confirmedAccount, eventKinds, logInAs, mailedToken, mailsTo, outcome, password } from '../testing/account';
import { changePassword } from './change-password';
import { requestReset } from './request-reset';
import { resetPassword } from './reset-password';

const market = useMarket();
const newPassword = 'eleven loud geese';
const isLive = async ({ actor }: Awaited<ReturnType<typeof logInAs>>) =>
  (await readActor(market.anonymous().database, actor.sessionId ?? '')) !== null;

describe('changing the password', () => {
  it('ends the sessions on other devices and keeps the one that acts', async () => {
    await confirmedAccount(market, 'change@example.org');
    const [here, elsewhere] = [
      await logInAs(market, 'change@example.org'),
      await logInAs(market, 'change@example.org'),
    ];
    await changePassword(here, { currentPassword: password, newPassword });
    expect([await isLive(here), await isLive(elsewhere)]).toEqual([true, false]);
    expect((await eventKinds(market, here.actor.accountId)).slice(-2)).toEqual(['password.changed', 'session.ended']);
    expect(await outcome(logInAs(market, 'change@example.org'))).toBe('wrong_credentials');
    expect(await outcome(logInAs(market, 'change@example.org', newPassword))).toBe('done');
  });

  it('needs the present password, and says so at its field', async () => {
    await confirmedAccount(market, 'present@example.org');
    const ctx = await logInAs(market, 'present@example.org');
    const work = changePassword(ctx, { currentPassword: 'a guess of somebody', newPassword });
    await expect(work).rejects.toMatchObject({
      refusal: { fields: { currentPassword: fault('This is not your present password.') } },
    });
  });

  it('takes the force from links for a reset that were mailed before', async () => {
    await confirmedAccount(market, 'stale@example.org');
    await requestReset(market.anonymous(), { email: 'stale@example.org' });
    const token = await mailedToken(market, 'stale@example.org');
    await changePassword(await logInAs(market, 'stale@example.org'), { currentPassword: password, newPassword });
    expect(await outcome(resetPassword(market.anonymous(), { token, newPassword: 'a third password' }))).toBe(
      'token_invalid',
    );
  });
});

describe('a forgotten password', () => {
  it('is asked for with the same answer whether or not there is an account', async () => {
    await confirmedAccount(market, 'forgot@example.org');
    const known = await requestReset(market.anonymous(), { email: 'forgot@example.org' });
    const unknown = await requestReset(market.anonymous(), { email: 'stranger@example.org' });
    expect(known).toEqual(unknown);
    expect(await mailsTo(market, 'stranger@example.org')).toEqual([]);
  });

  it('is replaced once by the link, which ends every session', async () => {
    await confirmedAccount(market, 'reset@example.org');
    const before = await logInAs(market, 'reset@example.org');
    await requestReset(market.anonymous(), { email: 'reset@example.org' });
    const token = await mailedToken(market, 'reset@example.org');
    await resetPassword(market.anonymous(), { token, newPassword });
    expect(await isLive(before)).toBe(false);
    expect(await outcome(resetPassword(market.anonymous(), { token, newPassword }))).toBe('token_invalid');
    expect(await outcome(logInAs(market, 'reset@example.org', newPassword))).toBe('done');
  });

  it('a refused new password does not use the link up', async () => {
    await confirmedAccount(market, 'retry@example.org');
    await requestReset(market.anonymous(), { email: 'retry@example.org' });
    const token = await mailedToken(market, 'retry@example.org');
    expect(await outcome(resetPassword(market.anonymous(), { token, newPassword: 'short' }))).toBe('invalid_input');
    expect(await outcome(resetPassword(market.anonymous(), { token, newPassword }))).toBe('done');
  });
});
