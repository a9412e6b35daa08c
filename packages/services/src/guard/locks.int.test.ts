import { allRights } from '@assay/db/rights/apply';
import { preparedDatabase } from '@assay/db/prepared-session';
import { standStillAt } from '@assay/testkit/stand-still';
import { connectWithoutLocks } from '@assay/testkit/without-locks';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { RefusedError } from '../kernel/refused';
import { useBadges } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { lockGuards, type LockGuard } from './lock-guards';

// Two verbs are brought to the point at which both have decided and neither has written. With the lock the second does not
// come there; without it nothing else keeps the second from its effect.

/** How long the first waits for the second: shortly where a lock keeps it away, and on a busy machine long where nothing does. */
const patienceMs = { held: 700, forgotten: 30_000 };

const market = useMarket();
const badges = useBadges(market);

// The check of events would meet the second change of one row, with an error; here the locks stand alone.
beforeAll(async () => {
  await market.owner.database.execute(sql`alter table log.event_change drop constraint event_change_key`);
  for (const { schema, watched } of allRights) {
    for (const table of watched)
      await market.owner.database.execute(sql.raw(`alter table ${schema}.${table} disable trigger watch_update`));
  }
});

/** A context over connections that forget these locks. */
function forgetting(locks: readonly string[]) {
  const clients = {
    marketplace: connectWithoutLocks(market.urls.marketplace, locks),
    worker: connectWithoutLocks(market.urls.worker, locks),
  };
  const databases = { people: preparedDatabase(clients.marketplace), jobs: preparedDatabase(clients.worker) };
  return {
    through: (ctx: ServiceContext): ServiceContext => ({
      ...ctx,
      database: ctx.actor.type === 'system' ? databases.jobs : databases.people,
    }),
    close: async () => {
      await Promise.all([clients.marketplace.end(), clients.worker.end()]);
    },
  };
}

function requireRefusal(error: unknown): void {
  if (!(error instanceof RefusedError)) throw error;
}

/** Whether both came to write, and what their effect was. */
async function together(guard: LockGuard, forgotten: readonly string[], withinMs: number) {
  const { first, second, effect } = await guard.stage(market, badges);
  const { through, close } = forgetting(forgotten);
  const barrier = await standStillAt(market.urls.owner, [
    { table: guard.meetAt ?? 'log.outbox', event: 'insert', moment: 'before the write' },
  ]);
  try {
    const acts = Promise.allSettled([first(through), second(through)]);
    const bothCame = await barrier.isReached(2, withinMs).then(
      () => true,
      () => false,
    );
    await barrier.open();
    for (const ended of await acts) if (ended.status === 'rejected') requireRefusal(ended.reason);
    const [row] = await market.owner.database.execute<{ n: number }>(effect);
    return { bothCame, effect: row?.n };
  } finally {
    await close();
  }
}

describe.each(Object.entries(lockGuards))('%s', (_, guard) => {
  const { locks, besides = [], effect } = guard;

  it('keeps the second away until the first is done', async () => {
    expect(await together(guard, besides, patienceMs.held)).toEqual({ bothCame: false, effect: effect.held });
  });

  it(`forgotten, lets happen what it is against: ${guard.against}`, async () => {
    expect(await together(guard, [...besides, ...locks], patienceMs.forgotten)).toEqual({
      bothCame: true,
      effect: effect.lost,
    });
  });
});
