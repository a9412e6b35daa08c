import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const OUR_POLICY = '#!/bin/sh\n# Written by the tests of Assay while they install programs.\nexit 101\n';

const programs = [
  {
    name: 'Chromium',
    // The browser without its windows: a page costs less than half of the processor time. Not every release has it.
    debian: 'chromium-headless-shell',
    orDebian: 'chromium',
    isThere: () => onPath('chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'),
  },
  { name: 'Redis', debian: 'redis-server', isThere: () => onPath('redis-server', 'valkey-server') },
  // Debian keeps the server's programs off the path.
  { name: 'PostgreSQL', debian: 'postgresql', isThere: () => onPath('postgres') || hasDebianPostgres() },
  // A library that is loaded before a process: the fault `worker.clock` sets clocks wrong by it, and is left out without.
  { name: 'libfaketime', debian: 'libfaketime', isOptional: true, isThere: () => hasFakeTime() },
  { name: 'promtool', debian: 'prometheus', isForLong: true, isThere: () => onPath('promtool') },
];

/**
 * What the tests need and no package brings: installed on Debian as root, named elsewhere. Returns what is missing, and what
 * the tests can do without.
 */
export function provideSystemPrograms({ isLong }) {
  const wanted = programs.filter(({ isForLong = false }) => isLong || !isForLong);
  let absent = wanted.filter(({ isThere }) => !isThere());
  if (absent.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    installFromDebian(absent);
    absent = wanted.filter(({ isThere }) => !isThere());
  }
  const told = ({ name, debian, isOptional }) =>
    isOptional
      ? `${name} is not installed; what needs it is left out (on Debian: apt-get install ${debian})`
      : `${name} is needed for the tests; install it (on Debian: apt-get install ${debian})`;
  return {
    missing: absent.filter(({ isOptional }) => !isOptional).map(told),
    leftOut: absent.filter(({ isOptional }) => isOptional).map(told),
  };
}

/** Each by itself: one package that the release has not fails the whole of its call. */
function installFromDebian(absent) {
  console.log(`Installing ${absent.map(({ debian }) => debian).join(', ')} …`);
  withoutServices(() => {
    apt('update');
    for (const { debian, orDebian, isThere } of absent) {
      install(debian);
      if (orDebian && !isThere()) install(orDebian);
    }
  });
}

function install(debianPackage) {
  apt('install', '--yes', '--no-install-recommends', debianPackage);
}

/** PostgreSQL and Prometheus would each start a server of their own, which no test uses: Debian asks this file first. */
function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  // One of ours was left by a run that was killed; anybody else's stays.
  if (existsSync(policy) && readFileSync(policy, 'utf8') === OUR_POLICY) rmSync(policy);
  if (existsSync(policy)) return work();
  writeFileSync(policy, OUR_POLICY, { mode: 0o755 });
  try {
    work();
  } finally {
    rmSync(policy);
  }
}

function apt(...args) {
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    // Where somebody else's policy is in place, the run level keeps the servers from starting.
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
