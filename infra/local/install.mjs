// Plain Node without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const stampFile = join(root, 'node_modules', '.assay-install');
const OLDEST_NODE = [20, 19, 0];

/** Installs the workspace unless node_modules already matches the lock file; ends the process when that fails. */
export function install() {
  requireNode();
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  console.log('Installing packages …');
  const args = ['install', '--frozen-lockfile', '--reporter=append-only', '--config.confirmModulesPurge=false'];
  // A second try: the registry now and then fails one of many requests.
  if (pnpm(args, 'pipe').status !== 0 && pnpm(args, 'inherit').status !== 0) {
    console.error('The packages could not be installed.');
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}

/** Runs the exact pnpm that package.json names, without one being installed. */
export function pnpm(args, stdio, env = {}) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return spawnSync('npx', ['-y', packageManager, ...args], {
    cwd: root,
    stdio: stdio === 'pipe' ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
}

function stamp() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
    hash.update(readFileSync(join(root, file)));
  return `${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
}

function requireNode() {
  const version = process.versions.node.split('.').map(Number);
  const firstDifference = OLDEST_NODE.findIndex((part, index) => part !== version[index]);
  if (firstDifference === -1 || version[firstDifference] > OLDEST_NODE[firstDifference]) return;
  console.error(`Assay needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
