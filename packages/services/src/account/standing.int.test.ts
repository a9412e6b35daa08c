import { account, roleGrant } from '@assay/db/schema/identity';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { cancelJob } from '../job/cancel';
import { postJob } from '../job/post';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { endOwnSession } from '../session/end';
import { listSessions } from '../session/list';
import { logIn } from '../session/log-in';
import { readActor } from '../session/read-actor';
import { jobForm, useMarket } from '../testing/fixture';
import { confirmedAccount, eventKinds, inSession, logInAs, outcome, password, signUpForm } from '../testing/account';
import { closeAccount } from './close';
import { createOperator } from './create-operator';
import { editAccount } from './edit';
import { grantRole } from './grant-role';
import { listPeople } from './list-people';
import { readOwnAccount } from './read-own';
import { restoreAccount } from './restore';
import { signUp } from './sign-up';
import { suspendAccount } from './suspend';

const market = useMarket();
const host = (): ServiceContext => ({ ...market.anonymous(), actor: { type: 'system', job: 'operator create' } });

async function operator(email: string) {
  await createOperator(host(), { name: 'Olga Operator', email, password, country: 'AT' });
  return logInAs(market, email);
}

describe('suspension', () => {
  it('works from the next request on, in a session that is open, and is undone as quickly', async () => {
    const olga = await operator('olga@example.org');
    await confirmedAccount(market, 'sam@example.org');
    const { sessionId, accountId } = await logIn(market.anonymous(), { email: 'sam@example.org', password });
    const now = () => inSession(market, sessionId);
    await suspendAccount(olga, { accountId, ground: 'abuse', reason: 'Sent the same offer to forty people.' });
    expect(await outcome(postJob(await now(), jobForm()))).toBe('suspended');
    expect(await readOwnAccount(await now())).toMatchObject({
      state: 'suspended',
      suspendedReason: 'Sent the same offer to forty people.',
    });
    await restoreAccount(olga, { accountId });
    expect(await outcome(postJob(await now(), jobForm()))).toBe('done');
    expect(await eventKinds(market, accountId)).toEqual(
      expect.arrayContaining(['account.suspended', 'account.restored']),
    );
  });

  it('is for operators only; to others the place does not exist', async () => {
    const member = await market.member();
    const other = await market.member();
    const work = suspendAccount(market.as(member), {
      accountId: other,
      ground: 'other',
      reason: 'I do not like them at all.',
    });
    expect(await outcome(work)).toBe('not_found');
  });

  it('lets every role of its holder rest, also where a verb asks for no more than a reader', async () => {
    const senior = await operator('senior@example.org');
    const junior = await operator('junior@example.org');
    await suspendAccount(senior, {
      ground: 'other',
      accountId: junior.actor.accountId,
      reason: 'Refunded what was not theirs to refund.',
    });
    const { sessionId } = junior.actor;
    if (sessionId === null) throw new Error('whoever logged in has a session');
    expect(requireReader(await inSession(market, sessionId)).roles).toEqual([]);
  });

  it('cannot be turned on oneself', async () => {
    const self = await operator('self@example.org');
    expect(
      await outcome(
        suspendAccount(self, { accountId: self.actor.accountId, ground: 'other', reason: 'By mistake, of course.' }),
      ),
    ).toBe('not_allowed');
  });
});

describe('closing an account', () => {
  it('needs the password, ends the sessions, frees the address and forgets the name', async () => {
    await confirmedAccount(market, 'close@example.org');
    const ctx = await logInAs(market, 'close@example.org');
    expect(await outcome(closeAccount(ctx, { password: 'a wrong password' }))).toBe('invalid_input');
    await closeAccount(ctx, { password });
    expect(await readActor(ctx.database, ctx.actor.sessionId ?? '')).toBeNull();
    const [row] = await market.owner.database.select().from(account).where(eq(account.id, ctx.actor.accountId));
    expect(row).toMatchObject({ state: 'closed', displayName: 'Closed account' });
    expect(JSON.stringify(row)).not.toContain('close@example.org');
    expect(await outcome(confirmedAccount(market, 'close@example.org'))).toBe('done');
  });

  it('is refused while others count on the person', async () => {
    await confirmedAccount(market, 'busy@example.org');
    const ctx = await logInAs(market, 'busy@example.org');
    const { jobId } = await postJob(ctx, jobForm());
    expect(await outcome(closeAccount(ctx, { password }))).toBe('account_has_open_work');
    await cancelJob(ctx, { jobId });
    expect(await outcome(closeAccount(ctx, { password }))).toBe('done');
  });
});

describe('roles', () => {
  it('the first operator is made from the host, and its role is in the log', async () => {
    const first = await operator('first@example.org');
    expect(first.actor.roles).toEqual(['operator']);
    expect(await eventKinds(market, first.actor.accountId)).toEqual(
      expect.arrayContaining(['account.created', 'account.verified', 'role.granted']),
    );
  });

  it('an account that is there keeps its password and gains the role, once', async () => {
    await confirmedAccount(market, 'there@example.org');
    const make = () =>
      createOperator(host(), {
        name: 'Somebody',
        email: 'there@example.org',
        password: 'another password',
        country: 'DE',
      });
    expect(await make()).toMatchObject({ wasThere: true });
    await make();
    const { actor } = await logInAs(market, 'there@example.org');
    expect(
      await market.owner.database.select().from(roleGrant).where(eq(roleGrant.accountId, actor.accountId)),
    ).toHaveLength(1);
  });

  it('an address that nobody has proven brings no stranger’s password or session along', async () => {
    const typed = 'what a stranger chose';
    await signUp(market.anonymous(), signUpForm('taken@example.org', { password: typed }));
    const stranger = await logInAs(market, 'taken@example.org', typed);
    expect(
      await createOperator(host(), { name: 'Olga Operator', email: 'taken@example.org', password, country: 'AT' }),
    ).toMatchObject({ wasThere: false });
    expect(await readActor(stranger.database, stranger.actor.sessionId ?? '')).toBeNull();
    expect(await outcome(logInAs(market, 'taken@example.org', typed))).toBe('wrong_credentials');
    expect((await logInAs(market, 'taken@example.org')).actor.roles).toEqual(['operator']);
  });

  it('cannot be made from a request', async () => {
    const form = { name: 'Mallory', email: 'mallory@example.org', password, country: 'DE' };
    expect(await outcome(createOperator(market.anonymous(), form))).toBe('not_found');
  });

  it('an operator grants the role of researcher', async () => {
    const granting = await operator('granting@example.org');
    await confirmedAccount(market, 'rosa@example.org');
    const { actor } = await logInAs(market, 'rosa@example.org');
    await grantRole(granting, { accountId: actor.accountId, role: 'researcher' });
    expect(await readActor(granting.database, actor.sessionId ?? '')).toMatchObject({ roles: ['researcher'] });
  });
});

describe('people', () => {
  it('are found by part of name or address, wildcards taken literally, page by page without gaps', async () => {
    const reader = await operator('reader@example.org');
    await Promise.all([1, 2, 3].map((n) => market.member(`100%_sure ${n}`)));
    await market.member('100 xsure');
    const first = await listPeople(reader, { query: '100%_S', limit: 2 });
    const rest = await listPeople(reader, { query: '100%_S', limit: 2, cursor: first.nextCursor ?? undefined });
    expect([...first.items, ...rest.items].map(({ name }) => name).toSorted()).toEqual([
      '100%_sure 1',
      '100%_sure 2',
      '100%_sure 3',
    ]);
    expect(rest.nextCursor).toBeNull();
    expect(await outcome(listPeople(market.as(await market.member()), {}))).toBe('not_found');
  });
});

describe('one’s own account', () => {
  it('edits are kept and in the log', async () => {
    const id = await market.member();
    await editAccount(market.as(id), { name: 'Ada Lovelace', country: 'GB', timeZone: 'Europe/London' });
    expect(await readOwnAccount(market.as(id))).toMatchObject({
      name: 'Ada Lovelace',
      country: 'GB',
      timeZone: 'Europe/London',
      actsAs: [],
    });
    expect(await eventKinds(market, id)).toContain('account.edited');
  });

  it('sessions on other devices are seen and ended; those of others cannot be', async () => {
    await confirmedAccount(market, 'devices@example.org');
    const [here, lost] = [await logInAs(market, 'devices@example.org'), await logInAs(market, 'devices@example.org')];
    expect((await listSessions(here)).map(({ isThisOne }) => isThisOne)).toEqual([false, true]);
    const stranger = await market.member();
    await endOwnSession(market.as(stranger), { sessionId: lost.actor.sessionId });
    expect(await listSessions(here)).toHaveLength(2);
    await endOwnSession(here, { sessionId: lost.actor.sessionId });
    expect(await readActor(here.database, lost.actor.sessionId ?? '')).toBeNull();
  });
});
