import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../command-line';

export type Postmaster = {
  readonly pid: number;
  readonly port: number;
  /** False while it still starts up or recovers, or when it stops. */
  readonly isReady: boolean;
};

/**
 * The server that runs on this data folder, whoever started it; undefined when none does.
 * Process ids are reused, so a file left by a killed server counts only while that id is a server of this very folder.
 */
export async function findPostmaster(clusterFolder: string): Promise<Postmaster | undefined> {
  const file = join(clusterFolder, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if ((await commandLine(pid)).includes(clusterFolder)) {
    return { pid, port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
  }
  await rm(file, { force: true });
  return undefined;
}
