import { connect, type Connection } from '@assay/db/connect';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPerson } from '../operator/read-person';
import { confirmedAccount, logInAs } from '../testing/account';
import { useMarket } from '../testing/fixture';
import { changeSessionIdle } from '../installation/change-session-idle';
import { listSessions } from './list';
import { readActor } from './read-actor';

const market = useMarket();
/** Another process, whose connection alone may be at another time. */
let later: Connection;
let number = 0;

beforeAll(() => {
  later = connect(market.urls.seed, { maxConnections: 1 });
});
afterAll(() => later.close());

const hour = 60 * 60 * 1000;
const day = 24 * hour;

async function loggedIn() {
  const email = `idle-${(number += 1)}@example.org`;
  await confirmedAccount(market, email);
  const ctx = await logInAs(market, email);
  const startedAt = new Date((await listSessions(ctx))[0]?.startedAt ?? '');
  /** Who the session belongs to, asked so long after it began. */
  const after = async (elapsedMs: number) => {
    const at = new Date(startedAt.getTime() + elapsedMs).toISOString();
    await later.database.execute(sql`select set_config('assay.shifted_now', ${at}, false)`);
    return readActor(later.database, ctx.actor.sessionId ?? '');
  };
  const dayAfter = (elapsedMs: number) => new Date(startedAt.getTime() + elapsedMs).toISOString().slice(0, 10);
  return { ctx, email, after, dayAfter };
}

it('a session that nobody uses for seven days is nobody’s, in every process', async () => {
  const { after } = await loggedIn();
  expect(await after(7 * day + 1_000)).toBeNull();
  expect(await after(7 * day - 1_000)).not.toBeNull();
});

it('use keeps a session, up to the thirtieth day', async () => {
  const { after } = await loggedIn();
  for (const days of [6, 12, 18, 24, 29.9]) expect([days, (await after(days * day))?.type]).toEqual([days, 'account']);
  expect(await after(30 * day + 1_000)).toBeNull();
});

it('use counts by the hour: a request soon after another writes nothing', async () => {
  const { after, ctx } = await loggedIn();
  const uses = async () =>
    market.owner.database.execute<{ at: string }>(
      sql`select used_at::text as at from identity.session_use where session_id = ${ctx.actor.sessionId}`,
    );
  await after(hour / 2);
  expect(await uses()).toEqual([]);
  await Promise.all([after(2 * hour), after(2 * hour), after(2 * hour)]);
  const [first] = await uses();
  await after(2.5 * hour);
  expect(await uses()).toEqual([first]);
});

it('the log is told once a day that somebody was here, however many sessions and requests there are', async () => {
  const { ctx, email, after, dayAfter } = await loggedIn();
  await logInAs(market, email);
  await Promise.all([after(day), after(day), after(day)]);
  await after(2 * day);
  const told = await market.owner.database.execute<{ day: string }>(sql`
    select payload ->> 'day' as day from log.outbox
    where kind = 'session.used' and payload ->> 'accountId' = ${ctx.actor.accountId} order by seq`);
  expect(told.map((event) => event.day)).toEqual([dayAfter(0), dayAfter(day), dayAfter(2 * day)]);
});

it('what has ended by itself is neither listed nor counted as live', async () => {
  const { ctx, after } = await loggedIn();
  await after(8 * day);
  const then = { ...ctx, database: later.database };
  expect(await listSessions(then)).toEqual([]);
  const operator = { ...market.as(await market.member(), ['operator']), database: later.database };
  expect(await readPerson(operator, { accountId: ctx.actor.accountId })).toMatchObject({ liveSessions: 0 });
});

it('an operator sets the days, and they hold for sessions that are open already', async () => {
  const { after } = await loggedIn();
  const operator = market.as(await market.member(), ['operator']);
  await changeSessionIdle(operator, { days: '2' });
  expect(await after(2 * day + 1_000)).toBeNull();
  await changeSessionIdle(operator, { days: '7' });
  expect(await after(2 * day + 1_000)).not.toBeNull();
});
