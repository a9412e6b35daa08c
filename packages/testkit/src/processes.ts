import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 20;

/** The process and everything that it started, as Linux tells it. */
export async function familyOf(pid: number): Promise<readonly number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (/^\d+$/.test(name)) parents.set(Number(name), await parentOf(Number(name)));
  }
  const family = [pid];
  for (const each of family) for (const [child, parent] of parents) if (parent === each) family.push(child);
  return family;
}

/** Sends the signal to each that is still there; answers how many were. */
export function signalAll(pids: readonly number[], signal: NodeJS.Signals): number {
  let there = 0;
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
      there += 1;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
  return there;
}

/** Resolves when none of them runs any more; what nobody has waited for does not run. */
export async function untilGone(pids: readonly number[], withinMs = 30_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (const pid of pids) {
    while (await isRunning(pid)) {
      if (Date.now() > deadline) throw new Error(`process ${pid} does not end`);
      await sleep(PAUSE_MS);
    }
  }
}

async function isRunning(pid: number): Promise<boolean> {
  const { state } = await statOf(pid);
  return state !== undefined && state !== 'Z';
}

async function parentOf(pid: number): Promise<number> {
  return (await statOf(pid)).parent;
}

/** The name stands in brackets and may hold anything, brackets too. */
async function statOf(pid: number): Promise<{ readonly state: string | undefined; readonly parent: number }> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return '';
    throw error;
  });
  const [state, parent] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { state: state === '' ? undefined : state, parent: Number(parent ?? 0) };
}
