import { connect, type Connection } from '@assay/db/connect';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeAccount } from '../account/close';
import { suspendAccount } from '../account/suspend';
import { confirmedAccount, logInAs, password } from '../testing/account';
import { useMarket } from '../testing/fixture';
import { endOwnSession, logOut } from './end';
import { listSessions } from './list';
import { readActor } from './read-actor';

const market = useMarket();
let otherProcess: Connection;
let number = 0;

beforeAll(() => {
  otherProcess = connect(market.urls.marketplace, { maxConnections: 1 });
});
afterAll(() => otherProcess.close());

/** Somebody who is logged in on two devices. */
async function onTwoDevices() {
  const email = `devices-${(number += 1)}@example.org`;
  await confirmedAccount(market, email);
  return { here: await logInAs(market, email), there: await logInAs(market, email) };
}

type Session = Awaited<ReturnType<typeof logInAs>>;
const elsewhere = ({ actor }: Session) => readActor(otherProcess.database, actor.sessionId ?? '');

describe('a session that ends', () => {
  it.each([
    ['log-out', ({ there }: { there: Session }) => logOut(there)],
    [
      'its owner on another device',
      ({ here, there }: { here: Session; there: Session }) =>
        endOwnSession(here, { sessionId: there.actor.sessionId ?? '' }),
    ],
    ['closing the account', ({ here }: { here: Session }) => closeAccount(here, { password })],
  ])('by %s is nobody’s in every other process from the next question on', async (_, end) => {
    const devices = await onTwoDevices();
    expect(await elsewhere(devices.there)).not.toBeNull();
    await end(devices);
    expect(await elsewhere(devices.there)).toBeNull();
  });
});

it('a suspension is seen by every process from the next question on', async () => {
  const { here } = await onTwoDevices();
  const operator = market.as(await market.member(), ['operator']);
  await suspendAccount(operator, {
    accountId: here.actor.accountId,
    ground: 'outside_payment',
    reason: 'Asked for payment outside the market.',
  });
  expect(await elsewhere(here)).toMatchObject({ state: 'suspended' });
});

it('one sees one’s own live sessions, and ends nobody else’s', async () => {
  const [{ here, there }, stranger] = [await onTwoDevices(), await onTwoDevices()];
  expect((await listSessions(here)).filter(({ isThisOne }) => isThisOne)).toHaveLength(1);
  await endOwnSession(stranger.here, { sessionId: here.actor.sessionId ?? '' });
  expect(await elsewhere(here)).not.toBeNull();
  await logOut(there);
  expect(await listSessions(here)).toMatchObject([{ id: here.actor.sessionId, isThisOne: true }]);
});
