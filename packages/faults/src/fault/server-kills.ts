import { asAdmin } from '@assay/testkit/admin';
import { familyOf, signalAll } from '@assay/testkit/processes';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault';

/** PostgreSQL, its sessions and everything that it has in memory, gone at once. */
export const serverKilled: Fault = {
  name: 'postgres.kill',
  place: 'server',
  weight: 3,
  strike: async ({ server }, draw, struck) => {
    await server.crash();
    struck();
    const awayMs = draw.integer(0, 1_200);
    await sleep(awayMs);
    await server.comeBack();
    return `away for ${awayMs} ms and its recovery`;
  },
};

/** One session killed: PostgreSQL then ends all others and recovers as after a crash. */
export const sessionKilled: Fault = {
  name: 'postgres.kill-session',
  place: 'server',
  weight: 3,
  strike: async ({ server, urls }, draw, struck) => {
    const name = new URL(urls().owner).pathname.slice(1);
    const sessions = await asAdmin(
      server.adminUrl(),
      (admin) => admin<{ pid: number; application: string }[]>`
        select pid, application_name as application from pg_stat_activity
        where datname = ${name} and backend_type = 'client backend' order by state, pid`,
    );
    const chosen = draw.pick(sessions);
    if (signalAll([chosen.pid], 'SIGKILL') > 0) struck();
    return `a session of ${chosen.application}`;
  },
};

/** PostgreSQL answers nobody for a while, and then goes on as if nothing had been. */
export const serverStalled: Fault = {
  name: 'postgres.pause',
  place: 'server',
  weight: 1,
  strike: async ({ server }, draw, struck) => {
    const family = await familyOf(server.pid());
    const pausedMs = draw.integer(300, 4_000);
    if (signalAll(family, 'SIGSTOP') > 0) struck();
    await sleep(pausedMs);
    signalAll(family, 'SIGCONT');
    return `paused for ${pausedMs} ms`;
  },
};
