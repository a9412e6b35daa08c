import { accessSync, constants, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In memory where the system has such a place: Git writes hundreds of small files for one question. */
const inMemory = '/dev/shm';

export const scratchPlace = isWritable(inMemory) ? inMemory : tmpdir();

/** A folder for what one child writes. */
export function openScratch(): string {
  return mkdtempSync(join(scratchPlace, 'assay-proof-'));
}

/** Something that the child started may still write while it is removed. */
export function closeScratch(folder: string): void {
  rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }).catch((cause: unknown) =>
    process.emitWarning(`what a question wrote could not be removed from ${folder}: ${String(cause)}`),
  );
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
