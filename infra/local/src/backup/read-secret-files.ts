import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SecretFile, secretFiles } from './secret-files';

/** Those that a folder has, as they are. */
export async function readSecretFiles(folder: string): Promise<readonly SecretFile[]> {
  const found: SecretFile[] = [];
  for (const name of secretFiles) {
    const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (text !== undefined) found.push({ name, text });
  }
  return found;
}
