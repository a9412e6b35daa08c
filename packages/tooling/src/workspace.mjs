import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const workspaceRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Files of the tree that git tracks or would track, without what is being deleted. */
export function listFiles(root, ...patterns) {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...patterns];
  const names = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\0');
  return names.filter((name) => name !== '' && existsSync(join(root, name)));
}

export function readText(root, name) {
  return readFileSync(join(root, name), 'utf8');
}
