import { setTimeout as sleep } from 'node:timers/promises';
import { startCluster, type Cluster } from '../postgres/cluster';
import { findPostmaster } from '../postgres/postmaster';

const INTERVAL_MS = 2_000;

/** Starts the embedded server again, on its old port, should it end while Assay runs. */
export async function watchCluster(
  cluster: Cluster,
  say: (message: string) => void,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    await sleep(INTERVAL_MS, undefined, { signal: stopping }).catch(() => undefined);
    if (stopping.aborted || (await findPostmaster(cluster.folder))) continue;
    say('PostgreSQL ended; starting it again.');
    await startCluster(cluster).catch((error: Error) => say(error.message));
  }
}
