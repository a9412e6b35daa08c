import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The migrations make the very schema that the code declares: generating once more finds nothing to add. */
export function checkMigrations(root) {
  const packageFolder = join(root, 'packages/db');
  const copy = mkdtempSync(join(packageFolder, 'node_modules', '.migrations-'));
  try {
    cpSync(join(packageFolder, 'migrations'), copy, { recursive: true });
    const before = readdirSync(copy).length;
    const args = [
      'generate',
      '--dialect=postgresql',
      '--schema=./src/schema/*.ts',
      `--out=./${copy.slice(packageFolder.length + 1)}`,
    ];
    const { status, stdout, stderr } = spawnSync(join(packageFolder, 'node_modules/.bin/drizzle-kit'), args, {
      cwd: packageFolder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (status !== 0) return [`drizzle-kit could not compare schema and migrations:\n${stdout}${stderr}`];
    if (readdirSync(copy).length !== before)
      return [`The schema has changes that no migration makes; run "npm run db:generate".\n${stdout}`];
    return [];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
