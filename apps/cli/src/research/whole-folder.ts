import { mkdir, mkdtemp, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal';

/**
 * Writes a folder that is there whole or not at all: what is written lies beside it and takes its place at the end.
 * @throws Refusal when the folder holds anything
 */
export async function writeWholeFolder<Result>(
  folder: string,
  write: (draft: string) => Promise<Result>,
): Promise<Result> {
  await requireUnused(folder);
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  try {
    const result = await write(draft);
    await rmdir(folder).catch(unlessAbsent);
    await rename(draft, folder);
    return result;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

export async function requireUnused(folder: string): Promise<void> {
  const held = await readdir(folder).catch(unlessAbsent);
  if (held && held.length > 0) throw new Refusal(`${folder} holds something: name a folder that is empty or new.`);
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  if (error.code === 'ENOTDIR') throw new Refusal('A file stands where the folder was to be.');
  throw error;
}
