import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../log';

const PREFIX = 'assay-impact-';
const ownerOf = new RegExp(`^${PREFIX}(\\d+)-`, 'u');

/** A folder that only this user reads, named by the worker that it belongs to. */
export async function makeRunFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
}

/** Removes what workers left that were ended in the middle; before this one makes a folder of its own. */
export async function removeLeftFolders(log: Logger): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = ownerOf.exec(name)?.[1];
    if (pid === undefined || isAnotherRunning(Number(pid))) continue;
    try {
      await rm(join(tmpdir(), name), { recursive: true, force: true });
    } catch (error) {
      log.warn({ err: error, name }, 'what a worker left in the temporary folder could not be removed');
    }
  }
}

/** After a restart in a container the worker has the id of the one that left something. */
function isAnotherRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // What runs for another user may not be signalled, and its folders are not ours.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
