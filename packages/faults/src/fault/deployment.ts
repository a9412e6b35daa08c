import type { Fault } from './fault';

/** A new worker takes over from an old one, which is asked to stop in the middle of its work and has to do so cleanly. */
export const workerReplaced: Fault = {
  name: 'worker.replace',
  place: 'workers',
  weight: 2,
  strike: async ({ workers }, draw) => {
    const worker = draw.pick(workers);
    const code = await worker.end('SIGTERM');
    worker.start({ npm_package_version: '0.1.1' });
    return `the ${worker.name} worker, which ended with ${code}`;
  },
};
