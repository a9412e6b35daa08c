import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const programs = [
  { name: 'Chromium', debian: 'chromium', isThere: () => onPath('chromium', 'chromium-browser', 'google-chrome') },
  { name: 'Redis', debian: 'redis-server', isThere: () => onPath('redis-server', 'valkey-server') },
  // Debian keeps the server's programs off the path.
  { name: 'PostgreSQL', debian: 'postgresql', isThere: () => onPath('postgres') || hasDebianPostgres() },
  // A library that is loaded before a process: the fault cycles set clocks wrong by it.
  { name: 'libfaketime', debian: 'libfaketime', isThere: () => hasFakeTime() },
];

/** What the tests need and no package brings: installed on Debian as root, named elsewhere. Returns what is missing. */
export function provideSystemPrograms() {
  let missing = programs.filter(({ isThere }) => !isThere());
  if (missing.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    const packages = missing.map(({ debian }) => debian);
    console.log(`Installing ${packages.join(', ')} …`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
    missing = programs.filter(({ isThere }) => !isThere());
  }
  return missing.map(
    ({ name, debian }) => `${name} is needed for the tests; install it (on Debian: apt-get install ${debian})`,
  );
}

function apt(...args) {
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    // The server package would start a cluster of its own, which no test uses.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
  if (status !== 0) console.error(`apt-get ${args[0]} failed: ${stderr.trim()}`);
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.some((name) => folders.some((folder) => existsSync(join(folder, name))));
}

function hasDebianPostgres() {
  const folder = '/usr/lib/postgresql';
  return existsSync(folder) && readdirSync(folder).some((version) => existsSync(join(folder, version, 'bin/postgres')));
}

/** Where Debian and others keep libraries: below a folder of the machine's kind, or beside all others. */
function hasFakeTime() {
  const file = 'faketime/libfaketimeMT.so.1';
  return ['/usr/lib', '/usr/lib64', '/usr/local/lib'].some(
    (folder) =>
      existsSync(join(folder, file)) ||
      (existsSync(folder) && readdirSync(folder).some((below) => existsSync(join(folder, below, file)))),
  );
}
