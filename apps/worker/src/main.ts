import { setTimeout as sleep } from 'node:timers/promises';
import { readEnv } from './env';
import { openLog } from './log';
import { openWorker } from './worker';

/** Less than whoever runs it waits before it kills: what is under way is safe to leave, since another worker takes it over. */
const STOPS_WITHIN_MS = 20_000;

const env = readEnv();
const log = openLog(env.LOG_LEVEL);

const worker = await openWorker(env, log);
log.info({ port: env.PORT, queue: env.REDIS_URL === undefined ? 'postgresql' : 'redis' }, 'the worker runs');

async function stop(): Promise<boolean> {
  try {
    const hasEnded = await Promise.race([worker.close().then(() => true), sleep(STOPS_WITHIN_MS, false)]);
    if (hasEnded) log.info('the worker stopped');
    else log.error({ waitsFor: worker.closing() }, 'the worker ends without what does not come to its end');
    return hasEnded;
  } catch (error) {
    log.error({ err: error }, 'the worker could not stop cleanly');
    return false;
  }
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'the worker stops');
    // A server that does not answer keeps its connections open, and they would keep the process.
    void stop().then((isClean) => process.exit(isClean ? 0 : 1));
  });
}
