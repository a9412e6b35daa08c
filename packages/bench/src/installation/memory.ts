import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';

const apps = ['marketplace', 'skill-tests', 'worker'] as const;

export type ProcessName = (typeof apps)[number] | 'PostgreSQL';

/** Megabytes of each process of an installation; what processes share counts once. Linux only, as its /proc tells it. */
export async function memoryOf(folder: string): Promise<ReadonlyMap<ProcessName, number>> {
  const used = new Map<ProcessName, number>();
  const postmaster = (await readFile(join(folder, '.data/postgres/postmaster.pid'), 'utf8')).split('\n')[0];
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const name = await nameOf(pid, folder, postmaster).catch(gone);
    const bytes = name === undefined ? undefined : await proportionalSize(pid).catch(gone);
    if (name !== undefined && bytes !== undefined) used.set(name, (used.get(name) ?? 0) + bytes / 1024 ** 2);
  }
  return used;
}

async function nameOf(pid: string, folder: string, postmaster: string | undefined): Promise<ProcessName | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const parent = /^PPid:\s*(\d+)/m.exec(status)?.[1];
  if (postmaster !== undefined && (pid === postmaster || parent === postmaster)) return 'PostgreSQL';
  const cwd = await readlink(`/proc/${pid}/cwd`);
  return apps.find((app) => cwd === join(folder, 'apps', app) && basename(cwd) === app);
}

/** Proportional set size: shared pages in parts. */
async function proportionalSize(pid: string): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s*(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
}

/** A process that ended between the listing and the look at it uses nothing. */
function gone(): undefined {
  return undefined;
}
