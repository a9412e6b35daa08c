import { signalAll } from '@assay/testkit/processes';
import type { Fault } from './fault';

/** A worker in the middle of whatever it does; it is started again. */
export const workerKilled: Fault = {
  name: 'worker.kill',
  place: 'workers',
  weight: 3,
  strike: async ({ workers }, draw, struck) => {
    const { name, pid } = draw.pick(workers);
    const running = pid();
    if (running !== undefined && signalAll([running], 'SIGKILL') > 0) struck();
    return `the ${name} worker`;
  },
};

/** The process of all clients: what it had asked for goes on without it, and it asks again. */
export const clientsKilled: Fault = {
  name: 'clients.kill',
  place: 'clients',
  weight: 3,
  strike: async ({ clients }, _, struck) => {
    if (await clients.kill()) struck();
    return 'all at once';
  },
};
