import { setTimeout as sleep } from 'node:timers/promises';
import type { OpenMarket } from '@assay/services/testing/open-market';
import { sql } from 'drizzle-orm';
import type { Figure } from '../measure/figure';
import { milliseconds } from '../measure/figure';
import { beginStory } from '../verbs/story';
import { startWorker } from './worker-process';

/** How long an event may wait for its seal while the machine is half busy. */
const limitMs = 3_000;

const CLIENTS = 8;

/** From the commit of an act to the checkpoint over its events, with clients at half the rate that the machine can take. */
export async function measureLag(market: OpenMarket, seconds: number): Promise<Figure> {
  const worker = await startWorker(market);
  try {
    const rate = (await storiesIn(market, seconds, 0)) / seconds;
    await sealed(market);
    const [row] = await market.owner.database.execute<{ position: number }>(sql`
      select coalesce(max(position), 0)::float8 as position from log.entry`);
    await storiesIn(market, 2 * seconds, (2 * CLIENTS * 1_000) / rate);
    await sealed(market);
    const p99 = await lagSince(market, row?.position ?? 0);
    const ratio = p99 / limitMs;
    return {
      what: `From commit to seal, p99 at half load (${(rate / 2).toFixed(0)} deals begun a second)`,
      against: 'three seconds',
      ratio: { median: ratio, low: ratio, high: ratio },
      measured: milliseconds(p99),
      baseline: milliseconds(limitMs),
      goal: 1,
    };
  } finally {
    await worker.stop();
  }
}

/** How many jobs with a bid and an offer come about while clients do one after another, each at most one in this time. */
async function storiesIn(market: OpenMarket, seconds: number, everyMs: number): Promise<number> {
  const until = performance.now() + seconds * 1_000;
  let stories = 0;
  const client = async (index: number) => {
    await sleep((everyMs * index) / CLIENTS);
    for (let next = performance.now(); next < until; next += everyMs) {
      await sleep(Math.max(0, next - performance.now()));
      await beginStory(market);
      stories += 1;
      if (everyMs === 0) next = performance.now();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)));
  return stories;
}

/** Waits until everything that happened is under a checkpoint. */
async function sealed({ owner }: OpenMarket): Promise<void> {
  for (;;) {
    const [row] = await owner.database.execute<{ waiting: boolean }>(sql`
      select exists (select 1 from log.outbox where settled_at is null)
        or (select max(tree_size) from log.checkpoint) is distinct from (select max(position) from log.entry) as waiting`);
    if (row && !row.waiting) return;
    await sleep(100);
  }
}

async function lagSince({ owner }: OpenMarket, position: number): Promise<number> {
  const [row] = await owner.database.execute<{ p99: number | null }>(sql`
    select (extract(epoch from percentile_disc(0.99) within group (order by c.sealed_at - e.occurred_at)) * 1000)::float8 as p99
    from log.entry e join log.checkpoint c on e.position > c.previous_size and e.position <= c.tree_size
    where e.position > ${position}`);
  if (row?.p99 === null || row?.p99 === undefined) throw new Error('nothing was sealed under load');
  return row.p99;
}
