import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** 32 random bytes in base64url in a file of the data folder; made at the first call, and only for its owner to read. */
export async function openKeptSecret(dataFolder: string, name: string): Promise<string> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const file = join(dataFolder, name);
  const made = `${randomBytes(32).toString('base64url')}\n`;
  // Exclusive creation: of two first starts at once, one makes the secret and both read it.
  await writeFile(file, made, { mode: 0o600, flag: 'wx', flush: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await readFile(file, 'utf8')).trim();
}

/** The secret where there is one. */
export async function findKeptSecret(dataFolder: string, name: string): Promise<string | undefined> {
  const text = await readFile(join(dataFolder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text?.trim();
}
