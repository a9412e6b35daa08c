import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The Ed25519 seed of the key that seals the log, 32 bytes in base64url; made at the first call, and only for its owner to read. */
export async function openLogSeed(dataFolder: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const made = `${randomBytes(32).toString('base64url')}\n`;
  // Exclusive creation: of two first starts at once, one makes the seed and both read it.
  await writeFile(fileIn(dataFolder), made, { mode: 0o600, flag: 'wx', flush: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return (await readFile(fileIn(dataFolder), 'utf8')).trim();
}

/** The seed where there is one; undefined on a machine from which the log was never sealed. */
export async function findLogSeed(dataFolder: string): Promise<string | undefined> {
  const text = await readFile(fileIn(dataFolder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text?.trim();
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'log-seed');
}
