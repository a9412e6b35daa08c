import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findFreePort, isPortFree } from '../free-port';
import type { Program } from './programs';
import { supervise, type SupervisedProgram } from './supervised-program';

const patience = new AbortController().signal;
let folder = '';
let program: Program = { name: 'worker', cwd: '', args: [], env: {}, readyUrl: '' };
let running: SupervisedProgram | undefined;
let said: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-supervised-'));
  const port = await findFreePort();
  await writeFile(
    join(folder, 'main.mjs'),
    `import { createServer } from 'node:http';
     const server = createServer((request, response) => {
       if (request.url === '/crash') process.exit(7);
       response.end(String(process.pid));
     });
     server.listen(${port}, '127.0.0.1');
     process.on('SIGTERM', () => { console.log('left cleanly'); process.exit(0); });`,
  );
  said = [];
  running = undefined;
  program = { name: 'worker', cwd: folder, args: ['main.mjs'], env: {}, readyUrl: `http://127.0.0.1:${port}/readyz` };
});

afterEach(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

async function pidNow(): Promise<number> {
  return Number(await (await fetch(program.readyUrl)).text());
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  for (let waitedMs = 0; waitedMs < 60_000; waitedMs += 50) {
    if (await isTrue()) return;
    await sleep(50);
  }
  throw new Error('It did not come true in 60 s.');
}

const isGone = (pid: number) =>
  Promise.resolve()
    .then(() => process.kill(pid, 0))
    .then(
      () => false,
      () => true,
    );

test('a process that crashes comes back by itself, and the console says so', async () => {
  running = supervise(program, join(folder, 'log'), (message) => said.push(message));
  await running.waitUntilReady(patience);
  const first = await pidNow();
  await fetch(program.readyUrl.replace('readyz', 'crash')).catch(() => undefined);
  await until(() => isGone(first));
  await running.waitUntilReady(patience);
  expect(await pidNow()).not.toBe(first);
  expect(said.join('\n')).toContain('worker ended (exit code 7); starting it again in 1 s');
});

test('a stop ends the process with its own clean ending and does not bring it back', async () => {
  running = supervise(program, join(folder, 'log'), (message) => said.push(message));
  await running.waitUntilReady(patience);
  const pid = await pidNow();
  await running.stop();
  expect(await isGone(pid)).toBe(true);
  expect(await readFile(join(folder, 'log'), 'utf8')).toContain('left cleanly');
  expect(said).toEqual([]);
});

test('a stop does not wait for a process that never becomes ready', async () => {
  running = supervise({ ...program, readyUrl: 'http://127.0.0.1:1/readyz' }, join(folder, 'log'), () => undefined);
  await expect(running.waitUntilReady(AbortSignal.timeout(200))).rejects.toThrow(/timeout/);
}, 60_000);

test('when the starter is killed outright, its processes leave and free their ports', async () => {
  const preload = new URL('../../leave-with-parent.mjs', import.meta.url).href;
  const child = { cwd: folder, detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] };
  const starter = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { spawn } from 'node:child_process';
     spawn(process.execPath, ['--import', ${JSON.stringify(preload)}, 'main.mjs'], ${JSON.stringify(child)});`,
  ]);
  await until(() =>
    fetch(program.readyUrl).then(
      () => true,
      () => false,
    ),
  );
  const pid = await pidNow();
  const ended = once(starter, 'exit');
  starter.kill('SIGKILL');
  await ended;
  await until(() => isGone(pid));
  expect(await isPortFree(Number(new URL(program.readyUrl).port), '127.0.0.1')).toBe(true);
});

test('what a process wrote before its last start is kept beside what it writes now', async () => {
  const log = join(folder, 'worker.log');
  running = supervise(program, log, (message) => said.push(message));
  await running.waitUntilReady(patience);
  await running.stop();
  running = supervise(program, log, (message) => said.push(message));
  await running.waitUntilReady(patience);
  expect(await readFile(join(folder, 'worker.previous.log'), 'utf8')).toContain('left cleanly');
  expect(await readFile(log, 'utf8')).toBe('');
});
