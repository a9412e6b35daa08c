import { describe, expect, it } from 'vitest';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { confirmedAccount, eventKinds, inSession, logInAs, outcome, password } from '../testing/account';
import { useMarket } from '../testing/fixture';
import { closeAccount } from './close';
import { createOperator } from './create-operator';
import { grantRole } from './grant-role';
import { revokeRole } from './revoke-role';
import { grantRoleFromHost, revokeRoleFromHost } from './role-from-host';
import { suspendAccount } from './suspend';

const market = useMarket();
const host = (): ServiceContext => ({ ...market.anonymous(), actor: { type: 'system', job: 'role' } });

async function operator(email: string) {
  await createOperator(host(), { name: 'Olga Operator', email, password, country: 'AT' });
  return logInAs(market, email);
}

/** As their next request finds them. */
const again = ({ actor }: Awaited<ReturnType<typeof operator>>) => {
  if (actor.sessionId === null) throw new Error('whoever logged in has a session');
  return inSession(market, actor.sessionId);
};

describe('a role', () => {
  it('is granted and taken back by another operator, and live sessions know it from their next request on', async () => {
    const boss = await operator('boss@example.org');
    await confirmedAccount(market, 'rita@example.org');
    const rita = await logInAs(market, 'rita@example.org');
    const { accountId } = rita.actor;
    await grantRole(boss, { accountId, role: 'operator' });
    expect(requireOperator(await again(rita)).roles).toEqual(['operator']);
    await revokeRole(boss, { accountId, role: 'operator' });
    await revokeRole(boss, { accountId, role: 'operator' });
    expect((await again(rita)).actor.roles).toEqual([]);
    const kinds = (await eventKinds(market, accountId)).filter((kind) => kind.startsWith('role.'));
    expect(kinds).toEqual(['role.granted', 'role.revoked']);
    await grantRole(boss, { accountId, role: 'researcher' });
    expect((await again(rita)).actor.roles).toEqual(['researcher']);
  });

  it('is nobody’s to change for themselves, and no member’s at all', async () => {
    const self = await operator('self@example.org');
    const { accountId } = self.actor;
    expect(await outcome(grantRole(self, { accountId, role: 'researcher' }))).toBe('not_allowed');
    expect(await outcome(revokeRole(self, { accountId, role: 'operator' }))).toBe('not_allowed');
    const member = market.as(await market.member());
    expect(await outcome(grantRole(member, { accountId, role: 'operator' }))).toBe('not_found');
    expect(await outcome(revokeRole(member, { accountId, role: 'operator' }))).toBe('not_found');
    expect(await outcome(grantRoleFromHost(self, { email: 'self@example.org', role: 'researcher' }))).toBe('not_found');
    expect(await outcome(revokeRoleFromHost(self, { email: 'boss@example.org', role: 'operator' }))).toBe('not_found');
  });

  it('is granted and taken back from the host by address', async () => {
    await operator('stays@example.org');
    await confirmedAccount(market, 'hosted@example.org');
    const hosted = await logInAs(market, 'hosted@example.org');
    await grantRoleFromHost(host(), { email: 'hosted@example.org', role: 'operator' });
    expect((await again(hosted)).actor.roles).toEqual(['operator']);
    await revokeRoleFromHost(host(), { email: 'hosted@example.org', role: 'operator' });
    expect((await again(hosted)).actor.roles).toEqual([]);
    expect(await outcome(grantRoleFromHost(host(), { email: 'nobody@example.org', role: 'operator' }))).toBe(
      'invalid_input',
    );
  });
});

describe('the last operator', () => {
  const alone = useMarket();
  const aloneHost = (): ServiceContext => ({ ...alone.anonymous(), actor: { type: 'system', job: 'role' } });
  const make = async (email: string) => {
    await createOperator(aloneHost(), { name: 'Olga Operator', email, password, country: 'AT' });
    return logInAs(alone, email);
  };

  it('keeps the role: against the host, against one who is suspended, and against two at once', async () => {
    const [anna, berta] = [await make('anna@example.org'), await make('berta@example.org')];
    const revoke = (by: ServiceContext, accountId: string) => outcome(revokeRole(by, { accountId, role: 'operator' }));
    const each = await Promise.all([revoke(anna, berta.actor.accountId), revoke(berta, anna.actor.accountId)]);
    expect(each.toSorted()).toEqual(['done', 'last_operator']);

    const [left, email] = each[0] === 'done' ? [anna, 'anna@example.org'] : [berta, 'berta@example.org'];
    expect(await outcome(revokeRoleFromHost(aloneHost(), { email, role: 'operator' }))).toBe('last_operator');
    expect(await outcome(closeAccount(left, { password }))).toBe('last_operator');

    const clara = await make('clara@example.org');
    const reason = 'Nobody knows who this is any more.';
    await suspendAccount(left, { accountId: clara.actor.accountId, ground: 'other', reason });
    expect(await outcome(revokeRoleFromHost(aloneHost(), { email, role: 'operator' }))).toBe('last_operator');
    expect(await revoke(left, clara.actor.accountId)).toBe('done');
  });
});
