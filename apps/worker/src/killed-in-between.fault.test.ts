import { useMarket, type Market } from '@assay/services/testing/fixture';
import { countUnsettled } from '@assay/services/testing/log-faults';
import { endProgram } from '@assay/testkit/program';
import { standStillAt, type Place } from '@assay/testkit/stand-still';
import { sql } from 'drizzle-orm';
import { describe, expect, it, vi } from 'vitest';
import { expectEachOnce, passTest, releaseWork, type Passed } from './testing/awards';
import { until, useBackends } from './testing/fixture';
import { startWorkerProgram } from './testing/program';
import { killRedis } from './testing/redis-killed';

vi.setConfig({ testTimeout: 300_000 });

/** Every step of a delivery, each on an event of its own. */
function stepsOfDelivery([claimed, written, committed, settled]: readonly Passed[]): readonly Place[] {
  const consumed = (of?: Passed) => `new.consumer = 'badge.issue' and new.event_id = '${of?.eventId}'`;
  const issued = `new.attempt_id = '${written?.attemptId}'`;
  const concluded = `new.settled_at is not null and new.id = '${settled?.eventId}'`;
  const rendered = (kind: string) => `new.file_id is not null and new.kind = '${kind}'`;
  return [
    { table: 'log.consumption', event: 'insert', moment: 'before the write', when: consumed(claimed) },
    { table: 'credential.badge', event: 'insert', moment: 'after the write', when: issued },
    { table: 'log.consumption', event: 'insert', moment: 'at commit', when: consumed(committed) },
    { table: 'log.outbox', event: 'update', moment: 'at commit', when: concluded },
    { table: 'money.invoice', event: 'update', moment: 'after the write', when: rendered('work') },
    { table: 'money.invoice', event: 'update', moment: 'at commit', when: rendered('client_fee') },
  ];
}

/** The relay has put events into the queue and is about to note it, or has noted it and does not know. */
const relay = (moment: Place['moment']): Place => ({
  table: 'log.outbox',
  event: 'update',
  moment,
  when: 'old.relayed_at is null and new.relayed_at is not null',
});

type Installation = { readonly market: Market; readonly redisUrl: string | undefined };

async function killWorkerAt({ market, redisUrl }: Installation, places: readonly Place[]): Promise<void> {
  const barrier = await standStillAt(market.urls.owner, places);
  const { child } = await startWorkerProgram(market, redisUrl);
  try {
    await barrier.isReached(places.length);
  } finally {
    await endProgram(child, 'SIGKILL');
    await barrier.open();
  }
}

/** What stands of the badges, the settled events and the invoices' pages right after the kill. */
async function standing({ owner }: Market, passed: readonly Passed[]) {
  const badges = await owner.database.execute<{ attempt_id: string }>(sql`select attempt_id from credential.badge`);
  const settled = await owner.database.execute<{ id: string }>(sql`
    select id from log.outbox where settled_at is not null and kind = 'attempt.graded'`);
  const pages = await owner.database.execute<{ kind: string }>(sql`
    select kind from money.invoice where file_id is not null and kind <> 'freelancer_fee'`);
  return {
    badges: passed.map(({ attemptId }) => badges.some((row) => row.attempt_id === attemptId)),
    settled: passed.map(({ eventId }) => settled.some(({ id }) => id === eventId)),
    pages: pages.map(({ kind }) => kind),
  };
}

const markets = { PostgreSQL: useMarket(), Redis: useMarket() };

describe.concurrent.each(useBackends())('a worker on %s', (backend, redisUrlOf) => {
  it('killed after claim, effect, commit and settling of relay, badge and invoice: the next one loses and doubles nothing', async () => {
    const market = markets[backend];
    const redisUrl = redisUrlOf();
    for (const moment of ['before the write', 'at commit'] as const) {
      await passTest(market, 1);
      await killWorkerAt({ market, redisUrl }, [relay(moment)]);
    }
    const passed = await passTest(market, 4);
    await releaseWork(market);
    await killWorkerAt({ market, redisUrl }, stepsOfDelivery(passed));
    expect(await standing(market, passed)).toEqual({
      badges: [false, false, true, true],
      settled: [false, false, false, true],
      pages: ['client_fee'],
    });
    const { child } = await startWorkerProgram(market, redisUrl);
    try {
      await until(async () => (await countUnsettled(market)) === 0, 120_000);
    } finally {
      await endProgram(child, 'SIGKILL');
    }
    await expectEachOnce(market, { passed: 6, releases: 1 });
  });
});

killRedis();
