import { untilReady } from '../stage/stage';
import type { Fault } from './fault';

/** A new worker takes over from an old one, which is asked to stop in the middle of its work and has to do so cleanly. */
export const workerReplaced: Fault = {
  name: 'worker.replace',
  place: 'workers',
  weight: 2,
  strike: async ({ workers }, draw, struck) => {
    const worker = draw.pick(workers);
    // One that still starts has nothing to end cleanly.
    await untilReady([worker]);
    const code = await worker.end('SIGTERM');
    worker.start({ npm_package_version: '0.1.1' });
    if (code === undefined) return `the ${worker.name} worker had just ended`;
    struck();
    if (code !== 0) throw new Error(`the ${worker.name} worker was asked to stop, and ended with ${code}`);
    return `the ${worker.name} worker`;
  },
};
