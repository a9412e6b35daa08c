import { afterEach, expect, it } from 'vitest';
import { freePort } from '@assay/testkit/free-port';
import { loopCheck, openHealthServer, type Check } from './health';
import type { HttpServer } from '@assay/metrics/http-server';
import { openLog } from './log';

const open: HttpServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

async function readiness(checks: readonly Check[]) {
  const port = await freePort();
  open.push(await openHealthServer('127.0.0.1', port, checks, openLog('fatal')));
  const response = await fetch(`http://127.0.0.1:${port}/readyz`);
  return { status: response.status, text: await response.text() };
}

it('tells nobody what a driver says: hosts, users and databases stay in the log', async () => {
  const message = 'password authentication failed for user "assay_worker" at db.internal:5432';
  const { status, text } = await readiness([{ name: 'database', test: () => Promise.reject(new Error(message)) }]);
  expect(status).toBe(503);
  expect(JSON.parse(text)).toMatchObject({
    ready: false,
    reason: expect.stringMatching(/^database: it does not answer/),
  });
  expect(text).not.toMatch(/assay_worker|db\.internal|5432|password/);
});

it('a note is told and leaves the process ready', async () => {
  const { status, text } = await readiness([{ name: 'deadlines', test: () => ({ note: 'payout.send: 2' }) }]);
  expect(status).toBe(200);
  expect(JSON.parse(text)).toEqual({
    ready: true,
    checks: [{ name: 'deadlines', ok: true, detail: 'payout.send: 2' }],
  });
});

it('a loop that last ended well too long ago is a fault', async () => {
  const loop = (last: Date | null) => ({ name: 'job.expire', lastSuccess: () => last, ended: Promise.resolve() });
  expect((await readiness([loopCheck(loop(new Date()), 30_000)])).status).toBe(200);
  expect(await readiness([loopCheck(loop(null), 30_000)])).toMatchObject({
    status: 503,
    text: expect.stringContaining('it has not ended well yet'),
  });
  const late = await readiness([loopCheck(loop(new Date(Date.now() - 60_000)), 30_000)]);
  expect(late).toMatchObject({ status: 503, text: expect.stringContaining('60 s ago') });
});
