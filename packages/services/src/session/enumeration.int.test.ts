import { preparedDatabase } from '@assay/db/prepared-session';
import { connectHeard } from '@assay/testkit/connect-heard';
import { hash, verify } from '@node-rs/argon2';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
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
let statements: string[] = [];
let client: ReturnType<typeof connectHeard>;

beforeAll(() => {
  client = connectHeard(market.urls.marketplace, (statement) => statements.push(statement));
});
afterAll(() => client.end());

const heard = () => ({ ...market.anonymous(), database: preparedDatabase(client) });

/** How an answer looks from outside: what it says, and the work that it took, by the library that hashes and the statements. */
async function seen(work: () => Promise<unknown>) {
  vi.mocked(hash).mockClear();
  vi.mocked(verify).mockClear();
  statements = [];
  const answer = await outcome(work());
  const hashes = vi.mocked(hash).mock.calls.length;
  const checks = vi.mocked(verify).mock.calls.length;
  return { answer, hashes, checks, statements: statements.map(keptOrNot) };
}

/** Whether writes are kept or taken back is one statement either way. */
const keptOrNot = (statement: string) => statement.replace(/^(release|rollback to) savepoint/u, 'end savepoint');

const tablesWritten = (told: readonly string[]) =>
  told.flatMap((text) => [...text.matchAll(/insert into (\S+)/gu)].map(([, table]) => table?.replaceAll('"', '')));

it('whether an address has an account can be told neither from the answer nor from the work behind it', async () => {
  const known = 'known@example.org';
  await confirmedAccount(market, known);
  const guess = (email: string) => logIn(heard(), { email, password: 'not the password at all' });
  // The first guess of a process makes the decoy, also when it meets an account.
  expect(await seen(() => guess(known))).toMatchObject({ answer: 'wrong_credentials', hashes: 1, checks: 1 });
  expect(await seen(() => guess('stranger@example.org'))).toEqual(await seen(() => guess(known)));
  expect(await seen(() => guess(known))).toMatchObject({ answer: 'wrong_credentials', hashes: 0, checks: 1 });

  const join = (email: string) => signUp(heard(), signUpForm(email));
  const joined = await seen(() => join(known));
  expect(await seen(() => join('fresh@example.org'))).toEqual(joined);
  expect(tablesWritten(joined.statements)).toContain('identity.account');

  const forget = (email: string) => requestReset(heard(), { email });
  const asked = await seen(() => forget('stranger@example.org'));
  expect(await seen(() => forget(known))).toEqual(asked);
  expect(tablesWritten(asked.statements)).toEqual(['identity.email_token', 'identity.mail']);
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
    (email) => logIn(heard(), { email, password: 'not the password at all' }),
    (email) => requestReset(heard(), { email }),
    (email) => signUp(heard(), signUpForm(email)),
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

it('of what is written only so that nobody can tell, nothing stays', async () => {
  await confirmedAccount(market, 'settled@example.org');
  const rows = async () =>
    market.owner.database.execute(sql`
      select (select count(*) from identity.account) as accounts, (select count(*) from identity.terms_acceptance) as accepted,
        (select count(*) from identity.email_token) as tokens, (select count(*) from log.outbox) as events,
        (select count(*) from log.event_change) as changes,
        (select count(*) from identity.mail where kind <> 'account_exists') as mails`);
  const before = await rows();
  await signUp(market.anonymous(), signUpForm('settled@example.org'));
  await requestReset(market.anonymous(), { email: 'no-one@example.org' });
  expect(await rows()).toEqual(before);
});
