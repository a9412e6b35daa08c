import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from '@assay/db/connect';
import { allRights } from '@assay/db/rights/apply';
import { preparedDatabase } from '@assay/db/prepared-session';
import type { RoleUrls } from '@assay/testkit/database';
import { standStillAt, type Barrier } from '@assay/testkit/stand-still';
import { connectWithoutLocks } from '@assay/testkit/without-locks';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceContext } from '../kernel/context';
import { RefusedError } from '../kernel/refused';
import { useBadges } from '../testing/badge';
import { useMarket } from '../testing/fixture';
import { useQuizMarket } from '../testing/quiz-market';
import { attemptLockGuards } from './attempt-lock-guards';
import { familyLockGuards } from './family-lock-guards';
import type { LockGuard, MeetingPlace, Scene } from './lock-guard';
import { lockGuards } from './lock-guards';

// Two verbs are brought to the point at which both have decided and neither has written. With the lock the second does not
// come there; without it nothing else keeps the second from its effect.

/** Long enough for a busy machine; nothing ever waits for it to pass. */
const PATIENCE_MS = 30_000;

const market = useMarket();
const badges = useBadges(market);
const quizMarket = useQuizMarket();

beforeAll(async () => {
  await putEventCheckAside(market.owner);
  await putEventCheckAside(quizMarket.connection('owner'));
});

/** The check of events would meet the second change of one row, with an error; here the locks stand alone. */
async function putEventCheckAside({ database }: Connection): Promise<void> {
  await database.execute(sql`alter table log.event_change drop constraint event_change_key`);
  for (const { schema, watched } of allRights) {
    for (const table of watched)
      await database.execute(sql.raw(`alter table ${schema}.${table} disable trigger watch_update`));
  }
}

/** Where two verbs are brought together, and in which process each runs. */
type Ground = {
  readonly owner: Connection;
  readonly urls: RoleUrls;
  readonly roleOf: (ctx: ServiceContext) => 'marketplace' | 'worker' | 'skillTests';
};

/** Has contexts act over connections that forget these locks. */
function forgetting({ urls, roleOf }: Ground, locks: readonly string[]) {
  const open = new Map<string, ReturnType<typeof connectWithoutLocks>>();
  const clientOf = (role: ReturnType<Ground['roleOf']>) => {
    const client = open.get(role) ?? connectWithoutLocks(urls[role], locks);
    open.set(role, client);
    return client;
  };
  return {
    through: (ctx: ServiceContext): ServiceContext => ({ ...ctx, database: preparedDatabase(clientOf(roleOf(ctx))) }),
    close: async () => {
      await Promise.all([...open.values()].map((client) => client.end()));
    },
  };
}

function requireRefusal(error: unknown): void {
  if (!(error instanceof RefusedError)) throw error;
}

const beforeTheEvent: MeetingPlace = { table: 'log.outbox', event: 'insert', moment: 'before the write' };

/** Both stand at the place, or one of them never will: it waits for a lock of the other's, or has ended. */
async function bothCome(barrier: Barrier, hasOneEnded: () => boolean): Promise<boolean> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await sleep(25)) {
    const isOver = hasOneEnded() || (await barrier.keepsAway());
    if ((await barrier.portsOfStanding()).length === 2) return true;
    if (isOver) return false;
  }
  throw new Error('neither did both come to the place, nor was one of them kept away');
}

/** Whether both came to write, and what their effect was. */
async function together(ground: Ground, scene: Scene, forgotten: readonly string[], at?: readonly MeetingPlace[]) {
  const { through, close } = forgetting(ground, forgotten);
  const barrier = await standStillAt(ground.urls.owner, at ?? [beforeTheEvent]);
  try {
    const acts = [scene.first(through), scene.second(through)];
    let hasOneEnded = false;
    const ended = Promise.allSettled(acts);
    void Promise.any(acts.map((act) => Promise.allSettled([act]))).then(() => (hasOneEnded = true));
    const bothCame = await bothCome(barrier, () => hasOneEnded);
    await barrier.open();
    for (const each of await ended) if (each.status === 'rejected') requireRefusal(each.reason);
    return { bothCame, effect: await countOf(ground, scene.effect) };
  } finally {
    await close();
  }
}

async function countOf({ owner }: Ground, effect: Scene['effect']): Promise<number | undefined> {
  if (typeof effect === 'function') return effect();
  const [row] = await owner.database.execute<{ n: number }>(effect);
  return row?.n;
}

async function putAside({ owner }: Ground, keys: Readonly<Record<string, string>>): Promise<void> {
  for (const [table, key] of Object.entries(keys)) {
    await owner.database.execute(sql.raw(`alter table ${table} drop constraint if exists ${key}`));
    await owner.database.execute(sql.raw(`drop index if exists ${table.replace(/[^.]+$/, key)}`));
  }
}

function showEach<On extends unknown[]>(
  guards: Readonly<Record<string, LockGuard<On>>>,
  on: () => { readonly ground: Ground; readonly stage: (guard: LockGuard<On>) => Promise<Scene> },
): void {
  describe.each(Object.entries(guards))('%s', (_, guard) => {
    const { locks, besides = [], besideKeys = {}, meetAt, effect } = guard;
    const actTogether = async (forgotten: readonly string[]) => {
      const { ground, stage } = on();
      await putAside(ground, besideKeys);
      return together(ground, await stage(guard), forgotten, meetAt);
    };

    it('keeps the second away until the first is done', async () => {
      expect(await actTogether(besides)).toEqual({ bothCame: false, effect: effect.held });
    });

    it('forgotten, lets happen what it is against', async () => {
      const forgotten = [...besides, ...locks];
      expect(await actTogether(forgotten)).toEqual({ bothCame: true, effect: effect.lost });
    });
  });
}

showEach(lockGuards, () => ({
  ground: {
    owner: market.owner,
    urls: market.urls,
    roleOf: ({ actor }) => (actor.type === 'system' ? 'worker' : 'marketplace'),
  },
  stage: (guard) => guard.stage(market, badges),
}));

showEach({ ...attemptLockGuards, ...familyLockGuards }, () => ({
  ground: { owner: quizMarket.connection('owner'), urls: quizMarket.urls, roleOf: () => 'skillTests' },
  stage: (guard) => guard.stage(quizMarket),
}));
