import { mkdir, mkdtemp, readdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal';

/**
 * Writes a folder that is there whole or not at all: what is written lies beside it and takes its place at the end.
 * @throws Refusal when the folder holds anything, or when nothing can take its place
 */
export async function writeWholeFolder<Result>(
  folder: string,
  write: (draft: string) => Promise<Result>,
): Promise<Result> {
  await requireUnused(folder);
  const parent = dirname(folder);
  await mkdir(parent, { recursive: true });
  const draft = await mkdtemp(join(parent, `.${basename(folder)}-`)).catch((error: NodeJS.ErrnoException) => {
    if (!closed.has(error.code ?? '')) throw error;
    throw new Refusal(`Nothing may be written in ${parent}, where the folder is drafted: ${error.code}.`);
  });
  try {
    const result = await write(draft);
    await rmdir(folder).catch(unlessAbsent);
    await rename(draft, folder);
    return result;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

const closed = new Set(['EACCES', 'EPERM', 'EROFS']);

export async function requireUnused(folder: string): Promise<void> {
  const [own, parent] = await Promise.all([folder, dirname(folder)].map((path) => stat(path).catch(unlessAbsent)));
  // Nothing can take the place of what is mounted: told now, and not when everything is written.
  if (own && parent && own.dev !== parent.dev)
    throw new Refusal(`${folder} is a file system of its own: name a folder within it.`);
  const held = await readdir(folder).catch(unlessAbsent);
  if (held && held.length > 0) throw new Refusal(`${folder} holds something: name a folder that is empty or new.`);
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  if (error.code === 'ENOTDIR') throw new Refusal('A file stands where the folder was to be.');
  throw error;
}
