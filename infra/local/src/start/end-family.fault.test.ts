import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { endFamily } from './end-family';

/** Guarantees that a stop while the pages are built does not wait for the build, whatever group it is in. */
test('what a process started in a group of its own ends with it', async () => {
  const grandchild = `console.log('up'); setInterval(() => undefined, 1_000)`;
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}], { detached: true, stdio: 'inherit' })`;
  const parent = spawn(process.execPath, ['-e', child], { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(parent, 'close');
  const [said] = await once(parent.stdout, 'data');
  expect(String(said)).toBe('up\n');
  if (parent.pid === undefined) throw new Error('the process did not start');
  await endFamily(parent.pid);
  // What they write to is closed once both have let go of it.
  expect(await closed).toEqual([null, 'SIGTERM']);
});
