import { connect, type Database } from '@assay/db/connect';
import { openConsumer } from '@assay/queue/open-consumer';
import { openProducer } from '@assay/queue/open-producer';
import { listSigningKey } from '@assay/services/badge/list-signing-key';
import { readSettings } from '@assay/services/installation/settings';
import { consumersOf } from '@assay/services/outbox/consumers';
import { canaryLoop } from './canary';
import { deadlineLoops } from './deadlines';
import { installationKey, jobHandlers } from './deliver';
import type { Env } from './env';
import { loopCheck, openHealthServer, type Check } from './health';
import type { Logger } from './log';
import { startLoop, type LoopOptions } from './loop';
import { mailLoop, sendBySmtp } from './mailer';
import { relayLoops } from './relay';
import { systemContext } from './system-context';

export type Worker = {
  /** Takes nothing new, finishes what is under way, and lets go of everything. */
  readonly close: () => Promise<void>;
};

const RELAY_ALIVE_MS = 10_000;
const CANARY_ALIVE_MS = 30_000;

/** Opens everything that the worker does; after a failure on the way nothing stays open. */
export async function openWorker(env: Env, log: Logger): Promise<Worker> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closeOne of closers.reverse()) await closeOne();
  };
  try {
    await openParts(env, log, closers);
    return { close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Each part is closed before those that it stands on: the last opened first. */
async function openParts(env: Env, log: Logger, closers: (() => Promise<void>)[]): Promise<void> {
  const { database, close } = connect(env.DATABASE_URL, {
    maxConnections: env.WORKER_CONCURRENCY + 6,
    applicationName: 'assay-worker',
  });
  closers.push(close);
  const queue = { redisUrl: env.REDIS_URL, databaseUrl: env.DATABASE_URL };
  const report = (error: Error) => log.error({ err: error }, 'the connection to the queue failed; it is opened again');

  const producer = await openProducer(queue, report);
  closers.push(producer.close);
  const key = await installationKey(database, env.SIGNING_SEED);
  await listSigningKey(systemContext(database, 'signing_key.list'), key);
  const handlers = jobHandlers(database, consumersOf(key), log);
  const consumer = await openConsumer(queue, handlers, { concurrency: env.WORKER_CONCURRENCY, report });
  closers.push(consumer.close);

  const stopping = new AbortController();
  const start = (options: Pick<LoopOptions, 'name' | 'pauseMs' | 'work'>) =>
    startLoop({ ...options, stopping: stopping.signal, log });
  const { relay, sweep } = relayLoops(database, producer);
  const [relaying, canary] = [start(relay), start(canaryLoop(producer))];
  const others = [sweep, ...deadlineLoops(database), ...(await mailLoops(database, env))].map(start);
  closers.push(async () => {
    stopping.abort();
    await Promise.all([relaying, canary, ...others].map(({ ended }) => ended));
  });

  const checks: Check[] = [
    databaseCheck(database),
    loopCheck(relaying, RELAY_ALIVE_MS),
    loopCheck(canary, CANARY_ALIVE_MS),
  ];
  const health = await openHealthServer(env.HOST, env.PORT, checks);
  closers.push(health.close);
}

/** Without a mail server, mails are kept for the operator to read. */
async function mailLoops(database: Database, env: Env) {
  if (env.SMTP_URL === undefined) return [];
  const host = new URL((await readSettings(database)).publicUrl).hostname;
  const from = env.MAIL_FROM ?? `Assay <no-reply@${host}>`;
  return [mailLoop(database, sendBySmtp({ url: env.SMTP_URL, from, host }))];
}

function databaseCheck(database: Database): Check {
  return {
    name: 'database',
    test: async () => {
      await readSettings(database);
      return null;
    },
  };
}
