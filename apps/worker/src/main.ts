import { readEnv } from './env';
import { openLog } from './log';
import { openWorker } from './worker';

const env = readEnv();
const log = openLog(env.LOG_LEVEL);

const worker = await openWorker(env, log);
log.info({ port: env.PORT, queue: env.REDIS_URL === undefined ? 'postgresql' : 'redis' }, 'the worker runs');

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'the worker stops');
    worker.close().then(
      () => log.info('the worker stopped'),
      (error: unknown) => {
        log.error({ err: error }, 'the worker could not stop cleanly');
        process.exitCode = 1;
      },
    );
  });
}
