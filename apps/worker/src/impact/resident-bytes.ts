import { readFile } from 'node:fs/promises';

/** Linux counts in pages of this size on every machine that Node has a build for. */
const PAGE_BYTES = 4_096;

/** The memory that a process holds now; null where the system does not tell, or the process has ended. */
export async function residentBytes(pid: number): Promise<number | null> {
  const text = await readFile(`/proc/${pid}/statm`, 'utf8').catch(notTold);
  const pages = Number(text?.split(' ')[1] ?? Number.NaN);
  return Number.isNaN(pages) ? null : pages * PAGE_BYTES;
}

/** Absent, hidden, or no file can be opened: all the same to whoever asks, and no reason to end what is watched. */
function notTold(): undefined {
  return undefined;
}
