import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import { startRedis, type TestRedis } from '@assay/testkit/redis';
import { openTcpProxy, type TcpProxy } from '@assay/testkit/tcp-proxy';
import { type ClientHost, startClientHost } from '../clients/host';
import { type MailServer, openMailServer } from './mail-server';
import type { WorkerSecrets } from './secrets';
import type { DurableServer } from './server';
import { cloneTemplate, urlsOn } from './template';
import { openStageWitness, type StageWitness } from './witness';
import { type SupervisedWorker, superviseWorker } from './worker';

export type QueueKind = 'postgresql' | 'redis';

/** An installation under load: server, queue, two workers, clients, and what stands between them. */
export type Stage = {
  readonly server: DurableServer;
  /** Of the database itself, behind no proxy. */
  readonly urls: () => RoleUrls;
  readonly redis: TestRedis | undefined;
  readonly workers: readonly SupervisedWorker[];
  readonly clients: ClientHost;
  /** Between the clients and the database. */
  readonly clientLine: TcpProxy;
  readonly mail: MailServer;
  readonly witness: StageWitness;
  /** Where each worker keeps the checkpoints of the log. */
  readonly checkpointFiles: readonly string[];
  readonly folder: string;
  /** Of its database. */
  readonly name: string;
  readonly close: () => Promise<void>;
};

type Wanted = {
  readonly server: DurableServer;
  readonly templateUrls: RoleUrls;
  readonly secrets: WorkerSecrets;
  readonly folder: string;
  readonly name: string;
  readonly queue: QueueKind;
};

const WORKERS = ['first', 'second'] as const;

/** After a failure on the way nothing of it stays open but its database, which goes with the server. */
export async function openStage(wanted: Wanted): Promise<Stage> {
  const closers: (() => Promise<unknown>)[] = [];
  const close = async () => {
    const failed: unknown[] = [];
    for (const closeOne of closers.toReversed()) await closeOne().catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw new AggregateError(failed, failed.map(String).join('; '));
  };
  try {
    return { ...(await openParts(wanted, closers)), close };
  } catch (error) {
    // What kept it from opening is worth more than what kept it from closing.
    await close().catch(() => undefined);
    throw error;
  }
}

/** What was opened last is closed first. */
async function openParts(wanted: Wanted, closers: (() => Promise<unknown>)[]): Promise<Omit<Stage, 'close'>> {
  const { server, templateUrls, folder: parent, name, queue } = wanted;
  const folder = join(parent, name);
  await mkdir(folder, { recursive: true });
  await cloneTemplate(server.adminUrl(), name);
  const urls = () => urlsOn(templateUrls, name, server.port());
  const witness = await openStageWitness(urls);
  closers.push(witness.close);
  const redis = queue === 'redis' ? await startRedis({ isKept: true }) : undefined;
  if (redis) closers.push(redis.stop);
  const mail = await openMailServer();
  closers.push(mail.close);
  const workers: SupervisedWorker[] = [];
  closers.push(() => Promise.all(workers.map((worker) => worker.close())));
  for (const worker of WORKERS) {
    workers.push(await openWorker(wanted, worker, { folder, redis, mail }));
  }
  for (const worker of workers) worker.start();
  await untilReady(workers);
  const clientLine = await openTcpProxy(server.port);
  closers.push(clientLine.close);
  const clients = await startClientHost();
  closers.push(clients.close);
  const checkpointFiles = WORKERS.map((worker) => checkpointFile(folder, worker));
  return { server, urls, redis, workers, clients, clientLine, mail, witness, checkpointFiles, folder, name };
}

type Around = { readonly folder: string; readonly redis: TestRedis | undefined; readonly mail: MailServer };

/** A worker behind lines of its own. */
async function openWorker(
  { server, templateUrls, secrets, name }: Wanted,
  worker: (typeof WORKERS)[number],
  { folder, redis, mail }: Around,
): Promise<SupervisedWorker> {
  const database = await openTcpProxy(server.port);
  const redisLine = redis && (await openTcpProxy(() => Number(new URL(redis.url).port)));
  const env = {
    ...secrets,
    LOG_LEVEL: 'error',
    SMTP_URL: mail.url,
    DATABASE_URL: urlsOn(templateUrls, name, database.port).worker,
    LOG_CHECKPOINTS: checkpointFile(folder, worker),
    ...(redisLine ? { REDIS_URL: `redis://127.0.0.1:${redisLine.port}` } : {}),
  };
  return superviseWorker({ name: worker, database, queue: redisLine, env });
}

const READY_WITHIN_MS = 120_000;

export async function untilReady(workers: readonly SupervisedWorker[]): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (const { name, isReady } of workers) {
    while (!(await isReady())) {
      if (Date.now() > deadline) throw new Error(`the ${name} worker does not become ready`);
      await sleep(100);
    }
  }
}

function checkpointFile(folder: string, worker: string): string {
  return join(folder, `checkpoints-${worker}`);
}
