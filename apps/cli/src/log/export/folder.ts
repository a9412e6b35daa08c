import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../../refusal';
import { type ExportedFile, manifestFile } from './manifest';

const ours = /^(?:manifest\.json|log-\d{4}-\d{2}(?:-through-\d+)?\.parquet|\.unfinished-\w+)$/;

/** Makes the folder, or refuses one in which something else lies. */
export async function openFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const strange = (await readdir(folder)).filter((name) => !ours.test(name));
  if (strange.length > 0)
    throw new Refusal(`${folder} holds something else than an export of the log: ${strange.slice(0, 5).join(', ')}.`);
}

/** Refuses files of an export whose manifest is gone. */
export async function requireEmpty(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.parquet'));
  if (files.length > 0) throw new Refusal(`${folder} holds files of an export and no ${manifestFile}: ${files[0]}.`);
}

/** What lies in the folder beside the files of the manifest. */
export async function filesBeside(folder: string, files: readonly ExportedFile[]): Promise<readonly string[]> {
  const named = new Set([manifestFile, ...files.map(({ name }) => name)]);
  return (await readdir(folder)).filter((name) => !named.has(name));
}

/** Removes what a run that was broken off has left, and the end of a month that has gone on since. */
export async function removeBeside(folder: string, files: readonly ExportedFile[]): Promise<void> {
  for (const name of await filesBeside(folder, files)) await rm(join(folder, name), { recursive: true });
}
