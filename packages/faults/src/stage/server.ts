import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cluster, startCluster, stopCluster } from '@assay/local/postgres/cluster';
import { familyOf, signalAll, untilGone } from '@assay/testkit/processes';

/** A PostgreSQL of its own that keeps every promise of durability, unlike that of other tests. */
export type DurableServer = {
  /** As the superuser; the port may be another one after a crash. */
  readonly adminUrl: () => string;
  readonly port: () => number;
  readonly pid: () => number;
  /** Ends postmaster and sessions at once by SIGKILL. */
  readonly crash: () => Promise<void>;
  /** Starts it again after a crash; finds it when it is up. */
  readonly comeBack: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function startDurableServer(folder: string): Promise<DurableServer> {
  await mkdir(folder, { recursive: true });
  const cluster: Cluster = { folder: join(folder, 'postgres'), password: randomBytes(12).toString('hex') };
  let running = await startCluster(cluster);
  return {
    adminUrl: () => running.url,
    port: () => running.port,
    pid: () => running.pid,
    crash: async () => {
      const family = await familyOf(running.pid);
      signalAll(family, 'SIGKILL');
      await untilGone(family);
    },
    comeBack: async () => {
      running = await startCluster(cluster);
    },
    stop: async () => {
      await stopCluster(cluster);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
