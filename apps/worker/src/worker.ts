import { connect, type Database } from '@assay/db/connect';
import { openConsumer } from '@assay/queue/open-consumer';
import { openProducer, type JobProducer } from '@assay/queue/open-producer';
import { listSigningKey } from '@assay/services/badge/list-signing-key';
import { readSettings } from '@assay/services/installation/settings';
import { listVerifierKey, logSigner } from '@assay/services/log/log-key';
import { masterKeyOf } from '@assay/services/log/personal/master-key';
import { requireFittingMasterKey } from '@assay/services/log/personal/require-fitting';
import { noteMailServer } from '@assay/services/mail/note-server';
import { consumersOf } from '@assay/services/outbox/consumers';
import { canaryLoop } from './canary';
import { deadlineLoops } from './deadlines';
import { installationKey, jobHandlers } from './deliver';
import type { Env } from './env';
import { checkpointMailLoop } from './checkpoint-mail';
import { figuresLoop } from './figures';
import { databaseCheck, deadlinesCheck, loopCheck, openHealthServer } from './health';
import { impactLoops } from './impact/loops';
import { removeLeftFolders } from './impact/run-folder';
import type { Logger } from './log';
import { startLoop, type Loop, type LoopOptions } from './loop';
import { mailLoop, sendBySmtp } from './mailer';
import { openMeters, openWorkerMetrics, type Meters } from './metrics';
import { relayLoops } from './relay';
import { sealLoop } from './seal';
import { systemContext } from './system-context';
import { verificationCheck, verifyLoop } from './verify';
import { upkeepLoops } from './upkeep';

export type Worker = {
  /** Takes nothing new, finishes what is under way, and lets go of everything. */
  readonly close: () => Promise<void>;
  /** What is being closed. */
  readonly closing: () => string | undefined;
};

type Closer = { readonly part: string; readonly close: () => Promise<void> };

const RELAY_ALIVE_MS = 10_000;
const CANARY_ALIVE_MS = 30_000;
const SEAL_ALIVE_MS = 60_000;
/** A pass over many rows takes its time. */
const DEADLINES_ALIVE_MS = 120_000;

/** Opens everything that the worker does; after a failure on the way nothing stays open. */
export async function openWorker(env: Env, log: Logger): Promise<Worker> {
  const closers: Closer[] = [];
  let closing: string | undefined;
  const close = async () => {
    for (const { part, close: closeOne } of closers.reverse()) {
      closing = part;
      await closeOne();
    }
  };
  try {
    await openParts(env, log, closers);
    return { close, closing: () => closing };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Each part is closed before those that it stands on: the last opened first. */
async function openParts(env: Env, log: Logger, closers: Closer[]): Promise<void> {
  const { database, close } = connect(env.DATABASE_URL, {
    maxConnections: env.WORKER_CONCURRENCY + 6,
    applicationName: 'assay-worker',
  });
  closers.push({ part: 'the database', close });
  const queue = { redisUrl: env.REDIS_URL, databaseUrl: env.DATABASE_URL };
  const report = (error: Error) => log.error({ err: error }, 'the connection to the queue failed; it is opened again');

  const producer = await openProducer(queue, report);
  closers.push({ part: 'what puts jobs into the queue', close: producer.close });
  const key = await installationKey(database, env.SIGNING_SEED);
  await listSigningKey(systemContext(database, 'signing_key.list'), key);
  const meters = openMeters();
  await noteMailServer(systemContext(database, 'mail_server.note'), env.SMTP_URL !== undefined);
  const masterKey = masterKeyOf(env.PERSON_KEY);
  await requireFittingMasterKey(systemContext(database, 'person_key.check'), masterKey);
  const handlers = jobHandlers(database, consumersOf(key, masterKey), log, meters.countJob);
  const consumer = await openConsumer(queue, handlers, { concurrency: env.WORKER_CONCURRENCY, report });
  closers.push({ part: 'the jobs under way', close: consumer.close });

  const works = { ...(await openSealing(database, env, log)), mailing: await mailLoops(database, env) };
  await removeLeftFolders(log);
  const loops = startLoops({ database, producer, log, meters, env }, works);
  closers.push({ part: 'the loops', close: loops.stop });
  const checks = [databaseCheck(database), ...loops.checks, deadlinesCheck(database), verificationCheck(database)];
  const health = await openHealthServer(env.HOST, env.PORT, checks, log);
  closers.push({ part: 'health', close: health.close });
  if (env.METRICS_PORT === undefined) return;
  const at = { host: env.METRICS_HOST, port: env.METRICS_PORT };
  const metrics = await openWorkerMetrics(at, meters, { database, producer, loops: loops.all }, log);
  closers.push({ part: 'metrics', close: metrics.close });
}

type Parts = {
  readonly database: Database;
  readonly producer: JobProducer;
  readonly log: Logger;
  readonly meters: Meters;
  readonly env: Env;
};

type Work = Pick<LoopOptions, 'name' | 'pauseMs' | 'work'>;

/** Begins every loop; those that others wait for are part of being ready. */
function startLoops(
  { database, producer, log, meters, env }: Parts,
  {
    sealing,
    verifying,
    mailing,
  }: { readonly sealing: Work; readonly verifying: Work; readonly mailing: readonly Work[] },
) {
  const stopping = new AbortController();
  const start = (work: Work): Loop => startLoop({ ...work, stopping: stopping.signal, log });
  const { relay, sweep } = relayLoops(database, producer);
  const [relaying, canary, seals] = [start(relay), start(canaryLoop(producer)), start(sealing)];
  const deadlines = deadlineLoops(database, (deadline, met) => {
    meters.countDeadline(deadline, met);
    for (const { id, error } of met.failures) log.error({ err: error, deadline, row: id }, 'a deadline was not met');
  }).map(start);
  const impact = { databaseUrl: env.DATABASE_URL, personKey: env.PERSON_KEY, log, stopping: stopping.signal };
  const all = [
    relaying,
    canary,
    seals,
    ...deadlines,
    ...[sweep, verifying, ...upkeepLoops(database), ...impactLoops(database, impact), ...mailing].map(start),
    start(figuresLoop(database, masterKeyOf(env.PERSON_KEY))),
  ];
  return {
    all,
    checks: [
      loopCheck(relaying, RELAY_ALIVE_MS),
      loopCheck(canary, CANARY_ALIVE_MS),
      loopCheck(seals, SEAL_ALIVE_MS),
      ...deadlines.map((loop) => loopCheck(loop, DEADLINES_ALIVE_MS)),
    ],
    stop: async () => {
      stopping.abort();
      await Promise.all(all.map(({ ended }) => ended));
    },
  };
}

/** The key is published before it first seals. */
async function openSealing(database: Database, env: Env, log: Logger) {
  const signer = logSigner((await readSettings(database)).publicUrl, env.LOG_SEED);
  await listVerifierKey(systemContext(database, 'log.seal'), signer);
  return {
    sealing: sealLoop(database, signer, env.LOG_CHECKPOINTS),
    verifying: verifyLoop(database, log),
  };
}

/** Without a mail server, mails are kept for an operator to open one by one. */
async function mailLoops(database: Database, env: Env) {
  if (env.SMTP_URL === undefined) return [];
  const host = new URL((await readSettings(database)).publicUrl).hostname;
  const from = env.MAIL_FROM ?? `Assay <no-reply@${host}>`;
  return [
    mailLoop(database, sendBySmtp({ url: env.SMTP_URL, from, host })),
    checkpointMailLoop(database, env.LOG_CHECKPOINT_MAIL),
  ];
}
