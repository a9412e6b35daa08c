import { readdir, readFile } from 'node:fs/promises';
import { run } from '../run';

/**
 * Asks a process to end, and everything that it started: package managers put what they run into groups of its own and
 * hand no signal on.
 */
export async function endFamily(pid: number): Promise<void> {
  for (const each of await familyOf(pid)) askToEnd(each);
}

async function familyOf(pid: number): Promise<readonly number[]> {
  const family = [pid];
  for (const each of family) family.push(...(await childrenOf(each)));
  return family;
}

/** Of all of its threads, as Linux tells them apart; none of a process that is gone. */
async function childrenOf(pid: number): Promise<readonly number[]> {
  if (process.platform !== 'linux') return numbers(await run('pgrep', ['-P', String(pid)]).catch(() => ''));
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const told = threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => ''));
  return numbers((await Promise.all(told)).join(' '));
}

function numbers(text: string): readonly number[] {
  return [...text.matchAll(/\d+/g)].map(Number);
}

function askToEnd(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    // It has just ended by itself.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
