import { setTimeout as sleep } from 'node:timers/promises';
import { type Connection, connect } from '@assay/db/connect';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import { newId } from '@assay/db/new-id';
import type { ServiceContext } from '@assay/services/kernel/context';
import { verifyLedger } from '@assay/services/ledger/verify-ledger';
import { countLogFaults, countUnsettled } from '@assay/services/testing/log-faults';
import { rowFaults } from '@assay/services/testing/row-faults';
import { asAdmin } from '@assay/testkit/admin';
import { type Place, standStillAt } from '@assay/testkit/stand-still';
import { expect, test } from 'vitest';
import { withInstallation } from '../installation';
import { type Acts, agreeDeal, castOf, prepareActs } from '../testing/acts-over-http';
import { type RealInstallation, realInstallation } from '../testing/real-installation';

// The product as it is built and started, killed from outside while people are at its pages.

const moments = ['before the write', 'after the write', 'at commit'] as const;

type Moment = (typeof moments)[number];

const places = (moment: Moment): readonly Place[] => [
  { table: 'market.job', event: 'insert', moment },
  { table: 'market.bid', event: 'insert', moment },
  { table: 'market.milestone', event: 'update', moment, when: `new.state = 'funded'` },
];

/** A look at the database past the product, as its owner and as a job. */
function lookInto(urls: RoleUrls) {
  const [owner, worker, marketplace] = [connect(urls.owner), connect(urls.worker), connect(urls.marketplace)];
  const ctx = ({ database }: Connection): Pick<ServiceContext, 'database' | 'requestId'> => ({
    database,
    requestId: newId(),
  });
  return {
    owner,
    anonymous: (): ServiceContext => ({ ...ctx(marketplace), actor: { type: 'anonymous' } }),
    system: (): ServiceContext => ({ ...ctx(worker), actor: { type: 'system', job: 'test' } }),
    close: () => Promise.all([owner, worker, marketplace].map((each) => each.close())),
  };
}

type Look = ReturnType<typeof lookInto>;

/** Everybody sends what they wished for, and the pages die while each stands at the place. */
async function killAt(moment: Moment, { posts, bids, confirm }: Acts, run: RealInstallation, ownerUrl: string) {
  const barrier = await standStillAt(ownerUrl, places(moment));
  const asked = [...posts, ...bids, confirm].map((act) => act());
  const answers = Promise.allSettled(asked);
  try {
    await barrier.isReached(asked.length);
    // Once it is the pages alone, which their starter brings back, and once the starter with them.
    await run.kill(moment === 'at commit' ? 'pages and starter' : 'pages');
  } finally {
    await barrier.open();
  }
  // Nobody was answered.
  expect((await answers).map(({ status }) => status)).toEqual(asked.map(() => 'rejected'));
}

async function effects(ownerUrl: string, { titles, jobIds, milestoneId }: Acts) {
  const [row] = await asAdmin(
    ownerUrl,
    (sql) => sql`
      select (select count(*)::int from market.job where title = any (${[...titles]})) as jobs,
        (select count(*)::int from market.bid where job_id = any (${[...jobIds]}::uuid[])) as bids,
        (select count(*)::int from market.milestone where id = ${milestoneId} and state = 'funded') as funded`,
  );
  return row;
}

const none = { jobs: 0, bids: 0, funded: 0 };
const once = { jobs: 2, bids: 2, funded: 1 };

async function expectSound(look: Look): Promise<void> {
  const { faults, currencies } = await verifyLedger(look.system());
  expect(faults).toEqual([]);
  expect(currencies.filter(({ sum }) => sum !== '0')).toEqual([]);
  expect(await rowFaults(look)).toEqual([]);
}

/** Everybody asks again for just what they asked for; what was done already is not done again. */
async function askAgain({ posts, bids, confirm }: Acts, isDone: boolean): Promise<void> {
  for (const place of await Promise.all(posts.map((post) => post())))
    expect(place).toMatch(/\/jobs\/[0-9a-f-]{36}\?posted=1$/);
  const statuses = await Promise.all([...bids, confirm].map((act) => act()));
  for (const status of statuses) expect(status).toBe(isDone ? 409 : 200);
}

async function untilSettled(look: Look): Promise<void> {
  const deadline = Date.now() + 120_000;
  while ((await countUnsettled(look)) > 0) {
    if (Date.now() > deadline) throw new Error('events are left that nobody settles');
    await sleep(200);
  }
}

test('pages killed at three points under postings, bids and transfers come back with each of them whole or not at all, and once', async () => {
  const run = await realInstallation(['--no-demo']);
  await run.start();
  const urls = await withInstallation(run.settings, (installation) => Promise.resolve(installation.urls));
  const look = lookInto(urls);
  try {
    const cast = await castOf(look, run.origin);
    const deal = await agreeDeal(cast, moments.length);
    for (const [round, moment] of moments.entries()) {
      const acts = await prepareActs(cast, deal, round);
      const killed = await run.pages();
      await killAt(moment, acts, run, urls.owner);
      if (moment === 'at commit') await run.start();
      await run.isReady();
      expect(await run.pages()).not.toBe(killed);
      const isDone = moment === 'at commit';
      expect(await effects(urls.owner, acts), moment).toEqual(isDone ? once : none);
      await expectSound(look);
      await askAgain(acts, isDone);
      expect(await effects(urls.owner, acts), moment).toEqual(once);
      await expectSound(look);
    }
    await untilSettled(look);
    expect(await countLogFaults(look)).toBe(0);
  } finally {
    await look.close();
  }
});
