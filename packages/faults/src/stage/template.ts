import { randomBytes } from 'node:crypto';
import { bootstrap } from '@assay/db/bootstrap/bootstrap';
import { urlForDatabase } from '@assay/db/bootstrap/connection-url';
import { keepActingKeys } from '@assay/db/bootstrap/keep-acting-keys';
import { migrate } from '@assay/db/bootstrap/migrate';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import { connect } from '@assay/db/connect';
import { newId } from '@assay/db/new-id';
import { prepareTests } from '@assay/services/assessment/prepare-tests';
import type { ServiceContext } from '@assay/services/kernel/context';
import { fillQuiz } from '@assay/services/testing/fill-quiz';
import { openMarket } from '@assay/services/testing/open-market';
import { asAdmin } from '@assay/testkit/admin';
import { openTcpProxy } from '@assay/testkit/tcp-proxy';
import { untilQuiet } from './quiet';
import type { WorkerSecrets } from './secrets';
import { superviseWorker } from './worker';

const PEOPLE = 32;
const TEMPLATE = 'faults_template';

/** Makes a founded market with people in it and a test that can be taken, to be cloned for each run of cycles. */
export async function makeTemplate(adminUrl: string, secrets: WorkerSecrets): Promise<RoleUrls> {
  await asAdmin(adminUrl, (admin) => admin.unsafe(`create database ${TEMPLATE}`));
  const ownerUrl = urlForDatabase(adminUrl, TEMPLATE);
  const password = () => randomBytes(12).toString('hex');
  const passwords = { marketplace: password(), skillTests: password(), worker: password(), seed: password() };
  const urls = await bootstrap({ ownerUrl, installationId: 'faults', passwords });
  await migrate(ownerUrl);
  await keepActingKeys(ownerUrl, urls);
  const market = await openMarket(urls);
  for (let person = 0; person < PEOPLE; person += 1) await market.member(`Person ${person}`);
  await market.close();
  await openQuiz(urls.skillTests);
  await settle(urls, secrets);
  return urls;
}

/** Has a worker do what follows from all that, so that no cycle begins with it. */
async function settle(urls: RoleUrls, secrets: WorkerSecrets): Promise<void> {
  const database = await openTcpProxy(() => Number(new URL(urls.owner).port));
  const worker = await superviseWorker({
    name: 'template',
    database,
    queue: undefined,
    env: { ...secrets, LOG_LEVEL: 'error', DATABASE_URL: urls.worker },
  });
  worker.start();
  const left = await untilQuiet(urls.owner);
  await worker.close();
  if (left !== undefined) throw new Error(`a worker does not settle an untroubled market: ${left}`);
}

async function openQuiz(url: string): Promise<void> {
  const { database, close } = connect(url, { maxConnections: 4 });
  const ctx: ServiceContext = { database, actor: { type: 'system', job: 'faults' }, requestId: newId() };
  await prepareTests(ctx);
  await fillQuiz(ctx);
  await close();
}

/**
 * A copy of the template under this name, for all its roles. Sequences that are copied count on records of the write-ahead
 * log that only the template has: without a checkpoint a crash would have them give the same numbers again.
 */
export async function cloneTemplate(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, async (admin) => {
    await admin.unsafe(`create database "${name}" template ${TEMPLATE}`);
    await admin`checkpoint`;
  });
}

export async function dropInstallation(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, (admin) => admin.unsafe(`drop database "${name}" with (force)`));
}

/** The URLs on another database, and on another port where the server is behind a proxy. */
export function urlsOn(urls: RoleUrls, database: string, port: number): RoleUrls {
  const on = (role: keyof RoleUrls): string => {
    const url = new URL(urls[role]);
    url.pathname = `/${database}`;
    url.port = String(port);
    return url.href;
  };
  return {
    owner: on('owner'),
    marketplace: on('marketplace'),
    skillTests: on('skillTests'),
    worker: on('worker'),
    seed: on('seed'),
  };
}
