import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../run';

export type Postmaster = { readonly pid: number; readonly port: number };

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
  const [pidLine, , , portLine] = text.split('\n');
  const pid = Number(pidLine);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if ((await commandLine(pid)).includes(clusterFolder)) return { pid, port: Number(portLine) };
  await rm(file, { force: true });
  return undefined;
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    const raw = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    return raw.replaceAll('\0', ' ');
  }
  return run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => '');
}
