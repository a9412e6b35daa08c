import { QUEUE_NAME } from '@assay/db/queue-name';
import { isJobName, parseJobData, type JobData, type JobName } from '@assay/protocol/job/catalog';
import { createPostgresBackend, Worker, type Job, type WorkerOptions } from 'bullmq';
import { inTime } from './in-time';
import { openPool } from './postgres-pool';
import { openPatientRedis } from './redis-client';
import { KEY_PREFIX, type QueueSettings, type ReportError } from './settings';

export type Attempt = {
  /** From 1. */
  readonly attempt: number;
  /** After this one the queue forgets the job. */
  readonly isLast: boolean;
};

/** What is done with each job; each may run twice, late, or beside an older version. */
export type JobHandlers = { readonly [Name in JobName]: (data: JobData<Name>, attempt: Attempt) => Promise<void> };

export type JobConsumer = {
  readonly isRunning: () => boolean;
  /** Takes no further job and waits for those under way, as long as another would wait before it takes them over. */
  readonly close: () => Promise<void>;
};

/** A worker that died holds its jobs this long; then another takes them over. */
const LOCK_MS = 10_000;
const RESCUE_EVERY_MS = 5_000;
const DISCONNECT_MS = 2_000;

export type ConsumerOptions = { readonly concurrency: number; readonly report: ReportError };

export async function openConsumer(
  settings: QueueSettings,
  handlers: JobHandlers,
  options: ConsumerOptions,
): Promise<JobConsumer> {
  const { worker, disconnect } = openWorker(settings, (job) => runJob(handlers, job), options);
  worker.on('error', options.report);
  await worker.waitUntilReady();
  return {
    isRunning: () => worker.isRunning(),
    close: async () => {
      await inTime(worker.close(), LOCK_MS);
      await inTime(disconnect(), DISCONNECT_MS);
    },
  };
}

async function runJob(handlers: JobHandlers, job: Job): Promise<void> {
  if (!isJobName(job.name)) throw new Error(`the job ${job.name} is not in the catalogue`);
  const attempt = job.attemptsMade + 1;
  await runNamed(handlers, job.name, job.data, { attempt, isLast: attempt >= (job.opts.attempts ?? 1) });
}

async function runNamed<Name extends JobName>(
  handlers: JobHandlers,
  name: Name,
  data: unknown,
  attempt: Attempt,
): Promise<void> {
  await handlers[name](parseJobData(name, data), attempt);
}

function openWorker(
  { redisUrl, databaseUrl }: QueueSettings,
  run: (job: Job) => Promise<void>,
  { concurrency }: ConsumerOptions,
) {
  const shared: Omit<WorkerOptions, 'connection'> = {
    concurrency,
    lockDuration: LOCK_MS,
    stalledInterval: RESCUE_EVERY_MS,
    // A job that was held by two dead workers is dropped; the sweep of the outbox brings its event again.
    maxStalledCount: 2,
  };
  if (redisUrl === undefined) {
    const pool = openPool(databaseUrl, { maxConnections: concurrency + 2, failFast: false });
    return {
      worker: new Worker(QUEUE_NAME, run, { ...shared, connection: pool }, createPostgresBackend),
      disconnect: () => pool.end(),
    };
  }
  const redis = openPatientRedis(redisUrl);
  return {
    worker: new Worker(QUEUE_NAME, run, { ...shared, prefix: KEY_PREFIX, connection: redis }),
    disconnect: async () => redis.disconnect(),
  };
}
