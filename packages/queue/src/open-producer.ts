import { QUEUE_NAME } from '@assay/db/queue-name';
import { isJobName, parseJobData, type JobData, type JobName } from '@assay/protocol/job/catalog';
import { createPostgresBackend, Queue, type JobsOptions } from 'bullmq';
import { inTime } from './in-time';
import { openPool } from './postgres-pool';
import { openFailFastRedis, requireNoEviction } from './redis-client';
import { KEY_PREFIX, type QueueSettings, type ReportError } from './settings';

export type NewJob = {
  [Name in JobName]: {
    readonly name: Name;
    readonly id: string;
    readonly data: JobData<Name>;
    readonly isUrgent?: boolean;
  };
}[JobName];

/** Puts jobs into the queue, or says within seconds that it cannot. */
export type JobProducer = {
  /** A job whose id waits or runs already is not added again. */
  readonly enqueue: (jobs: readonly NewJob[]) => Promise<void>;
  readonly isCompleted: (id: string) => Promise<boolean>;
  readonly countWaiting: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** How often a job is tried, the first time included; then its consumer's failure becomes a dead letter. */
export const ATTEMPTS = 5;

const FIRST_PAUSE_MS = 500;
const PATIENCE_MS = 5_000;
const DISCONNECT_MS = 2_000;
const KEPT_CANARY_S = 60;

/**
 * A finished job of an event is forgotten at once, since its id must be free when the sweep brings the event again;
 * the database, not the queue, knows what is done.
 */
const options: Readonly<Record<JobName, JobsOptions>> = {
  'event.deliver': {
    attempts: ATTEMPTS,
    backoff: { type: 'exponential', delay: FIRST_PAUSE_MS, jitter: 0.5 },
    removeOnComplete: true,
    removeOnFail: true,
  },
  canary: { attempts: 1, removeOnComplete: { age: KEPT_CANARY_S }, removeOnFail: true },
};

export async function openProducer(settings: QueueSettings, report: ReportError): Promise<JobProducer> {
  const { queue, check, disconnect } = openQueue(settings, report);
  try {
    await withPatience(check());
  } catch (error) {
    await disconnect();
    throw error;
  }
  return {
    enqueue: async (jobs) => {
      await withPatience(queue.addBulk(jobs.map(toBulkJob)));
    },
    isCompleted: async (id) => (await withPatience(queue.getJobState(id))) === 'completed',
    countWaiting: async () => withPatience(queue.getWaitingCount()),
    close: async () => {
      await inTime(queue.close(), PATIENCE_MS);
      await inTime(disconnect(), DISCONNECT_MS);
    },
  };
}

function toBulkJob({ name, id, data, isUrgent = false }: NewJob) {
  if (!isJobName(name)) throw new Error(`the job ${String(name)} is not in the catalogue`);
  return { name, data: parseJobData(name, data), opts: { ...options[name], jobId: id, lifo: isUrgent } };
}

type OpenQueue = {
  readonly queue: Pick<Queue, 'addBulk' | 'getJobState' | 'getWaitingCount' | 'close'>;
  readonly check: () => Promise<void>;
  readonly disconnect: () => Promise<void>;
};

function openQueue({ redisUrl, databaseUrl }: QueueSettings, report: ReportError): OpenQueue {
  if (redisUrl === undefined) {
    const pool = openPool(databaseUrl, { maxConnections: 3, failFast: true });
    const queue = new Queue(QUEUE_NAME, { connection: pool }, createPostgresBackend);
    queue.on('error', report);
    return { queue, check: async () => void (await pool.query('select 1')), disconnect: () => pool.end() };
  }
  const redis = openFailFastRedis(redisUrl);
  const queue = new Queue(QUEUE_NAME, { connection: redis, prefix: KEY_PREFIX });
  queue.on('error', report);
  return { queue, check: () => requireNoEviction(redis), disconnect: async () => redis.disconnect() };
}

/** Ends a wait that the library would hold as long as the connection is away. */
async function withPatience<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`the queue did not answer within ${PATIENCE_MS / 1_000} s`)),
      PATIENCE_MS,
    );
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
