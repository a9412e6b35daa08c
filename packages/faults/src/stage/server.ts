import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cluster, startCluster, stopCluster } from '@assay/local/postgres/cluster';
import { familyOf, signalAll, untilGone } from '@assay/testkit/processes';

/** A PostgreSQL of its own that keeps every promise of durability, unlike that of other tests. */
export type DurableServer = {
  /** Everything of it lies here. */
  readonly folder: string;
  /** Whether the folder is a small disk that nobody else uses, and that may be filled. */
  readonly hasOwnDisk: boolean;
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

/** Enough for the databases of a run, which it drops as it goes on. */
const DISK_MB = 1_000;

export async function startDurableServer(folder: string, hasOwnDisk: boolean): Promise<DurableServer> {
  await mkdir(folder, { recursive: true });
  if (hasOwnDisk) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m,mode=0755`, 'assay-faults', folder]);
  const cluster: Cluster = {
    folder: join(folder, 'postgres'),
    password: randomBytes(12).toString('hex'),
    tellsCommits: true,
  };
  let running = await startCluster(cluster);
  return {
    folder,
    hasOwnDisk,
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
      if (hasOwnDisk) execFileSync('umount', [folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
