import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bootstrap } from '@assay/db/bootstrap/bootstrap';
import { urlForDatabase } from '@assay/db/bootstrap/connection-url';
import { keepActingKeys } from '@assay/db/bootstrap/keep-acting-keys';
import { migrate } from '@assay/db/bootstrap/migrate';
import { connect } from '@assay/db/connect';
import { RefusedError } from '@assay/services/kernel/refused';
import { sqlState } from '@assay/services/kernel/transaction';
import { verifyLedger } from '@assay/services/ledger/verify-ledger';
import { approveMilestone } from '@assay/services/milestone/approve';
import { requestPayout } from '@assay/services/payout/request';
import { agreeContract, firstMilestone, fundAndSubmit } from '@assay/services/testing/contract';
import { openMarket, type OpenMarket } from '@assay/services/testing/open-market';
import { rowFaults } from '@assay/services/testing/row-faults';
import { asAdmin } from '@assay/testkit/admin';
import { afterEach, expect, test } from 'vitest';
import { startCluster, stopCluster, type Cluster } from './cluster';

const CLIENTS = 16;

let parent = '';
let cluster: Cluster = { folder: '', password: '' };
let market: OpenMarket | undefined;

afterEach(async () => {
  await market?.close();
  await stopCluster(cluster);
  await rm(parent, { recursive: true, force: true });
});

/** A market in a cluster of its own that keeps every promise of durability, unlike the one of the other tests. */
async function openDurableMarket(): Promise<{ market: OpenMarket; pid: number }> {
  parent = await mkdtemp(join(tmpdir(), 'assay-durable-'));
  cluster = { folder: join(parent, 'postgres'), password: 'of the test' };
  const { url, pid } = await startCluster(cluster);
  await asAdmin(url, (admin) => admin`create database assay`);
  const ownerUrl = urlForDatabase(url, 'assay');
  const passwords = { marketplace: 'm', skillTests: 's', worker: 'w', seed: 'd' };
  const urls = await bootstrap({ ownerUrl, installationId: 'durable', passwords });
  await migrate(ownerUrl);
  await keepActingKeys(ownerUrl, urls);
  market = await openMarket(urls);
  return { market, pid };
}

/** What the market has answered to its clients, and so may never lose. */
type Answered = { readonly contracts: string[]; readonly released: string[]; readonly payouts: string[] };

/** A whole deal, from the job to the money on its way. */
async function deal(on: OpenMarket, answered: Answered): Promise<void> {
  const agreed = await agreeContract(on);
  answered.contracts.push(agreed.contractId);
  const milestoneId = firstMilestone(agreed);
  await fundAndSubmit(on, agreed, milestoneId);
  await approveMilestone(on.as(agreed.client), { milestoneId });
  answered.released.push(milestoneId);
  const { payoutId } = await requestPayout(on.as(agreed.freelancer), { amount: '500', currency: 'EUR' });
  answered.payouts.push(payoutId);
}

async function dealUntilItFails(on: OpenMarket, answered: Answered): Promise<unknown> {
  try {
    for (;;) await deal(on, answered);
  } catch (error) {
    return error;
  }
}

async function missing({ urls }: OpenMarket, { contracts, released, payouts }: Answered): Promise<string[]> {
  const rows = await asAdmin(
    urls.owner,
    (owner) => owner<{ id: string }[]>`
      select id::text from market.contract
      union all select id::text from market.milestone where state = 'released'
      union all select id::text from money.payout`,
  );
  const there = new Set(rows.map(({ id }) => id));
  return [...contracts, ...released, ...payouts].filter((id) => !there.has(id));
}

/** A connection that was idle may learn of the kill when it is first used: what it is asked then is asked again. */
async function askAgain<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries > CLIENTS || !/^(57P0|CONNECTION_|ECONN)/.test(sqlState(error) ?? '')) throw error;
    }
  }
}

test('PostgreSQL killed under sixteen clients keeps every answer that it gave, and the books and events agree', async () => {
  const opened = await openDurableMarket();
  const answered: Answered = { contracts: [], released: [], payouts: [] };
  const clients = Array.from({ length: CLIENTS }, () => dealUntilItFails(opened.market, answered));
  while (answered.payouts.length < CLIENTS / 2) await sleep(20);
  process.kill(opened.pid, 'SIGKILL');
  const errors = await Promise.all(clients);
  expect(errors.filter((error) => error instanceof RefusedError)).toEqual([]);

  // At once: what its sessions still hold must not keep it from starting.
  const again = await startCluster(cluster);
  expect(again.pid).not.toBe(opened.pid);
  expect(await missing(opened.market, answered)).toEqual([]);
  const { faults, currencies } = await askAgain(() => verifyLedger(opened.market.system()));
  expect(faults).toEqual([]);
  expect(currencies.filter(({ sum }) => sum !== '0')).toEqual([]);
  // Over a connection of its own: one that was idle until now may still lead to a session of the killed server.
  const owner = connect(opened.market.urls.owner, { maxConnections: 1 });
  expect(await rowFaults({ owner })).toEqual([]);
  await owner.close();

  // The same connections find it again.
  await askAgain(() => deal(opened.market, answered));
  expect(await missing(opened.market, answered)).toEqual([]);
}, 300_000);
