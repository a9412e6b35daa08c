import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { logSeedFile } from './log-seed';

/**
 * Puts aside the seed of the key that sealed the log so far, then its checkpoint files: the next start makes a new key and
 * new files. In this order, since a log that went on under the old key without its files would be a silent fork.
 */
export async function putLogAside(dataFolder: string, files: readonly string[], at: Date): Promise<readonly string[]> {
  const suffix = `.until-${at.toISOString().replaceAll(/[:.]/g, '-')}`;
  const aside: string[] = [];
  for (const file of [join(dataFolder, logSeedFile), ...files]) {
    if (!existsSync(file)) continue;
    await rename(file, `${file}${suffix}`);
    aside.push(`${file}${suffix}`);
  }
  return aside;
}
