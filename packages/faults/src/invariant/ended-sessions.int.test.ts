import { connect } from '@assay/db/connect';
import { readActor } from '@assay/services/session/read-actor';
import { useMarket } from '@assay/services/testing/fixture';
import { beforeAll, expect, it } from 'vitest';
import { endedSessionFaults } from './ended-sessions';

const market = useMarket();
beforeAll(async () => {
  await market.member();
});

it('a session that a process remembers: I12 tells that it is in force after it was ended', async () => {
  const { database, close } = connect(market.urls.marketplace, { maxConnections: 1 });
  const remembered = new Set<string>();
  const remembers = async (sessionId: string) => {
    if (await readActor(database, sessionId)) remembered.add(sessionId);
    return remembered.has(sessionId);
  };
  expect(await endedSessionFaults(market.urls.marketplace, remembers)).toEqual([
    expect.stringContaining('was ended, and is in force'),
  ]);
  const asks = async (sessionId: string) => (await readActor(database, sessionId)) !== null;
  expect(await endedSessionFaults(market.urls.marketplace, asks)).toEqual([]);
  await close();
});
