import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { approveMilestone } from '@assay/services/milestone/approve';
import { requestImpact } from '@assay/services/impact/request';
import type { ServiceContext } from '@assay/services/kernel/context';
import { agreeContract, firstMilestone, fundAndSubmit } from '@assay/services/testing/contract';
import { useMarket } from '@assay/services/testing/fixture';
import { sampleLogSigner, sealAll } from '@assay/services/testing/log';
import { relayToLog } from '@assay/services/testing/market-history';
import { sql } from 'drizzle-orm';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { until } from '../testing/fixture';
import type { EstimatingChild } from './start-child';
import { whileReading } from '../testing/impact-reading';
import { lookOf } from '../testing/impact-look';
import { endLease, foldersOfRuns, keptRuns } from '../testing/impact-runs';

const market = useMarket();
const study = { source: 'study', preset: 'tiny', seed: 7 } as const;
let operator: ServiceContext;
let folder: string;

beforeAll(async () => {
  operator = market.as(await market.member('Olga Operator'), ['operator']);
  const agreed = await agreeContract(market);
  await fundAndSubmit(market, agreed, firstMilestone(agreed));
  await approveMilestone(market.as(agreed.client), { milestoneId: firstMilestone(agreed) });
  await relayToLog(market);
  await sealAll(market, sampleLogSigner());
});
beforeEach(async () => {
  await market.owner.database.execute(sql`delete from impact.run`);
  folder = await mkdtemp(join(tmpdir(), 'assay-broken-'));
  vi.stubEnv('TMPDIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
    throw error;
  }
}

it('rows of the log leave with the process that holds them, whether that is ended or its worker stops', async () => {
  const stopping = new AbortController();
  const ends = [
    { end: (pid: number) => process.kill(pid, 'SIGKILL'), left: { state: 'failed', failure: 'interrupted' } },
    { end: () => stopping.abort(), left: { state: 'waiting', failure: null } },
  ];
  for (const { end, left } of ends) {
    await requestImpact(operator, { source: 'market' });
    const pids: number[] = [];
    const onChild = ({ pid }: EstimatingChild) => pids.push(pid ?? Number.NaN);
    let looked: Promise<boolean> | undefined;
    const begin = async () => {
      looked = lookOf(market, { stopping: stopping.signal, onChild })();
    };
    await whileReading(market, begin, async () => {
      const [own = ''] = await foldersOfRuns(folder);
      await writeFile(join(folder, own, 'workers.csv'), 'w1');
      pids.forEach(end);
      expect(await looked).toBe(true);
    });
    expect((await keptRuns(market)).at(-1)).toMatchObject({ ...left, figures: false });
    expect(await foldersOfRuns(folder)).toEqual([]);
    expect(pids.map(isAlive)).toEqual([false]);
  }
});

it('figures are kept though the database refuses to, twice', async () => {
  // A sequence counts on though its transaction is rolled back.
  await market.owner.database.execute(
    sql.raw(`
    create sequence impact.tries;
    grant usage on sequence impact.tries to public;
    create function impact.refuse_twice() returns trigger language plpgsql as $$
    begin
      if nextval('impact.tries') <= 2 then raise 'the disk is full'; end if;
      return new;
    end $$;
    create trigger refuse_twice before update on impact.run
      for each row when (new.state = 'done') execute function impact.refuse_twice()`),
  );
  try {
    await requestImpact(operator, study);
    expect(await lookOf(market)()).toBe(true);
    const [tries] = await market.owner.database.execute(sql`select last_value::int as n from impact.tries`);
    expect(tries).toEqual({ n: 3 });
    expect(await keptRuns(market)).toEqual([{ state: 'done', begun: 1, failure: null, figures: true }]);
  } finally {
    await market.owner.database.execute(
      sql.raw(`
      drop trigger refuse_twice on impact.run;
      drop function impact.refuse_twice();
      drop sequence impact.tries`),
    );
  }
});

it('a worker that slept through its lease ends its own process, and leaves the figures of another alone', async () => {
  await requestImpact(operator, study);
  const pids: number[] = [];
  const asleep = lookOf(market, {
    onChild: ({ pid = Number.NaN }) => {
      pids.push(pid);
      process.kill(pid, 'SIGSTOP');
    },
  })();
  await until(() => pids.length === 1);
  // Until another is quicker than the next word of the one that sleeps.
  await until(async () => {
    await endLease(market);
    return lookOf(market)();
  });
  expect(await asleep).toBe(true);
  expect(pids.map(isAlive)).toEqual([false]);
  expect(await keptRuns(market)).toEqual([{ state: 'done', begun: 2, failure: null, figures: true }]);
});
