import { readdir } from 'node:fs/promises';
import { BackupError } from './backup-error';

/** What a folder holds; undefined where there is none. */
export async function entriesOf(folder: string): Promise<readonly string[] | undefined> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error.code === 'ENOTDIR' ? new BackupError(`${folder} is no folder.`, { cause: error }) : error;
  });
}
