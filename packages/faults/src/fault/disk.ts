import { statfs, writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from './fault';

/** A disk that others use as well is never filled. */
const LARGEST_BYTES = 4 * 2 ** 30;
const LEFT_BYTES = 64 * 1024;

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/** No room is left for tables and the write-ahead log: PostgreSQL refuses or goes down, and comes back when there is room. */
export const diskFull: Fault = {
  name: 'disk.full',
  place: 'server',
  weight: 1,
  missing: ({ server }) =>
    server.hasOwnDisk
      ? undefined
      : 'the server has no disk of its own; --small-disk gives it one where mounting is allowed',
  strike: async ({ server }, draw, struck) => {
    const ballast = join(server.folder, 'ballast');
    const free = await freeBytes(server.folder);
    if (free > LARGEST_BYTES) throw new Error('the disk is larger than one that was made for this');
    const heldMs = draw.integer(500, 3_000);
    try {
      await writeFile(ballast, Buffer.alloc(Math.max(0, free - LEFT_BYTES))).catch(requireFull);
      struck();
      await sleep(heldMs);
    } finally {
      await rm(ballast, { force: true });
    }
    await server.comeBack();
    return `${Math.round(free / 2 ** 20)} MB taken for ${heldMs} ms`;
  },
};

/** The server takes room as well while the disk is filled; then it is full all the sooner. */
function requireFull(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOSPC') throw error;
}
