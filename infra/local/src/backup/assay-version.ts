import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { workspaceRoot } from '../env';

export async function assayVersion(): Promise<string> {
  const value: unknown = JSON.parse(await readFile(join(workspaceRoot, 'package.json'), 'utf8'));
  if (typeof value === 'object' && value !== null && 'version' in value && typeof value.version === 'string')
    return value.version;
  throw new Error('package.json names no version.');
}
