import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { sayMissingPage } from './missing-page';
import { openFrontDoor } from './open';
import { flood, startServer } from './testing';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const nameOf = ({ headers }: IncomingMessage) => String(headers['x-answer-name']);

/** A server behind the front door that reads bodies whole, as Next does, and tells what it saw. */
async function market({ publicUrl = 'http://assay.test', trustProxy = false } = {}) {
  const seen: { url: string | undefined; headers: IncomingMessage['headers']; bytes: number; broke: boolean }[] = [];
  const server = await startServer((request, response) => {
    const entry = { url: request.url, headers: request.headers, bytes: 0, broke: false };
    seen.push(entry);
    if (request.url === '/too-large') return response.writeHead(413).end();
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      entry.bytes += chunk.length;
    });
    request.on('error', () => (entry.broke = true));
    request.on('end', () => {
      if (request.url === '/kept') response.setHeader('Cache-Control', 'public, max-age=60');
      if (request.url === '/missing') sayMissingPage(new Headers({ 'x-answer-name': nameOf(request) }));
      if (request.url === '/own-policy') response.setHeader('Content-Security-Policy', 'sandbox');
      response.setHeader('Content-Type', request.url === '/data' ? 'application/json' : 'text/html; charset=utf-8');
      response.end('done');
    });
  });
  closing.push(openFrontDoor({ publicUrl, trustProxy, isDevelopment: false }), server.close);
  return { ...server, seen };
}

describe('bodies', () => {
  it('of 200 MB in chunks are refused early with 413, and no more than the limit is ever held', async () => {
    const { ask, seen } = await market();
    for (const [path, limit] of [
      ['/api/trpc/job.post', 1],
      ['/theme', 1],
      ['/language?next=/', 1],
      ['/contracts/1', 26],
    ] as const) {
      const { body, taken } = flood(200);
      const before = process.memoryUsage().arrayBuffers;
      const answer = await ask({ method: 'POST', path, body });
      expect(answer.status).toBe(413);
      expect(answer.text).toContain('25 MB');
      expect(seen.at(-1)?.bytes).toBeLessThanOrEqual(limit * 1024 * 1024);
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan((limit + 40) * 1024 * 1024);
      expect(taken.mebibytes).toBeLessThan(200);
    }
  });

  it('that were refused never count as complete', async () => {
    const { ask, seen } = await market();
    await ask({ method: 'POST', path: '/theme', body: flood(30).body });
    await expect.poll(() => seen[0]?.broke, { timeout: 60_000 }).toBe(true);
  });

  it('that go on after the answer are cut off', async () => {
    const { port } = await market();
    const sender = connect(port, '127.0.0.1').on('error', () => undefined);
    sender.resume().write('POST /theme HTTP/1.1\r\nHost: assay.test\r\nTransfer-Encoding: chunked\r\n\r\n');
    const sending = setInterval(() => sender.write(`10000\r\n${'x'.repeat(0x10000)}\r\n`), 5);
    // Cut off in the middle of a write, the sender meets an error first, at which `once` of node:events would give up.
    await new Promise((resolve) => sender.once('close', resolve));
    clearInterval(sending);
  });

  it('within the limit pass whole, with or without an announced length', async () => {
    const { ask, seen } = await market();
    expect((await ask({ method: 'POST', path: '/contracts/1', body: flood(25).body })).status).toBe(200);
    expect(seen[0]?.bytes).toBe(25 * 1024 * 1024);
  });

  it('that announce too much are led away before a byte is read', async () => {
    const { ask, seen } = await market();
    await ask({ method: 'POST', path: '/api/trpc/x', headers: { 'content-length': String(2 * 1024 * 1024) } });
    await ask({ method: 'POST', path: '/apiary', headers: { 'content-length': String(27 * 1024 * 1024) } });
    expect(seen.map(({ url, bytes }) => [url, bytes])).toEqual([
      ['/too-large', 0],
      ['/too-large', 0],
    ]);
  });
});

describe('the sender', () => {
  const claims = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-host': 'evil.test', forwarded: 'for=203.0.113.7' };

  it('is the connection’s other end, whatever the request claims', async () => {
    const { ask, seen } = await market();
    await ask({ headers: claims });
    expect(seen[0]?.headers['x-forwarded-for']).toMatch(/127\.0\.0\.1$/);
    expect(seen[0]?.headers['x-forwarded-host']).toBeUndefined();
    expect(seen[0]?.headers['forwarded']).toBeUndefined();
  });

  it('is whom our own proxy names, where there is one', async () => {
    const { ask, seen } = await market({ trustProxy: true });
    await ask({ headers: claims });
    expect(seen[0]?.headers).toMatchObject(claims);
  });
});

it('a change that another site’s page asks for reaches no route', async () => {
  const { ask, seen } = await market();
  await ask({ method: 'POST', path: '/theme', headers: { origin: 'https://evil.test' } });
  await ask({ method: 'POST', path: '/theme', headers: { origin: 'http://assay.test' } });
  expect(seen.map(({ url }) => url)).toEqual(['/other-site', '/theme']);
});

describe('every answer', () => {
  it('carries a policy under which only scripts with the nonce of this answer run', async () => {
    const { ask, seen } = await market();
    const policies = [await ask(), await ask()].map(({ headers }) => String(headers['content-security-policy']));
    expect(new Set(policies).size).toBe(2);
    for (const [index, policy] of policies.entries()) {
      const [scripts = ''] = policy.split(';').filter((directive) => directive.startsWith('script-src '));
      expect(scripts).toMatch(/^script-src 'nonce-[\w+/]{22}==' 'strict-dynamic'$/);
      expect(seen[index]?.headers['content-security-policy']).toBe(policy);
      for (const directive of ["frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'", "object-src 'none'"])
        expect(policy).toContain(directive);
    }
  });

  it('takes its nonce from nobody', async () => {
    const { ask, seen } = await market();
    const chosen = "script-src 'nonce-chosenbythesender'";
    const answer = await ask({
      headers: { 'content-security-policy': chosen, 'content-security-policy-report-only': chosen },
    });
    expect(JSON.stringify([answer.headers, seen[0]?.headers])).not.toContain('chosenbythesender');
  });

  it('that is no page lets nothing run at all, and a stricter policy of its own stays', async () => {
    const { ask } = await market();
    expect((await ask({ path: '/data' })).headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect((await ask({ path: '/own-policy' })).headers['content-security-policy']).toBe('sandbox');
  });

  it('says what it depends on, and is kept by nobody unless it says so', async () => {
    const { ask } = await market();
    expect((await ask({ path: '/credentials/1' })).headers).toMatchObject({
      vary: 'Cookie, Accept-Language, Accept',
      'cache-control': 'private, no-store',
    });
    expect((await ask({ path: '/kept' })).headers['cache-control']).toBe('public, max-age=60');
    expect((await ask({ path: '/data' })).headers).toMatchObject({ 'cache-control': 'private, no-store' });
  });

  it('asks for https from then on where the site is reached that way, and only there', async () => {
    const plain = await market();
    expect((await plain.ask()).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect((await plain.ask()).headers['strict-transport-security']).toBeUndefined();
    for (const close of closing.splice(0)) await close();
    const secure = await market({ publicUrl: 'https://assay.test' });
    expect((await secure.ask()).headers['strict-transport-security']).toMatch(/^max-age=\d{8}$/);
  });
});

describe('a page that says that what it was asked for is not there', () => {
  it('is a 404, and no other answer is', async () => {
    const { ask } = await market();
    const answers = await Promise.all([ask({ path: '/missing' }), ask(), ask({ path: '/missing' }), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([404, 200, 404, 200]);
  });

  it('stays readable for Next where it asks for the parts of a page', async () => {
    const { ask } = await market();
    expect((await ask({ path: '/missing', headers: { rsc: '1' } })).status).toBe(200);
  });

  it('has a name that no sender chooses', async () => {
    const { ask, seen } = await market();
    await ask({ headers: { 'x-answer-name': 'chosen' } });
    expect(seen[0]?.headers['x-answer-name']).not.toBe('chosen');
  });
});
