import { createServer, type IncomingMessage } from 'node:http';
import { brandId } from '@assay/domain/kernel/id';
import { mintTestToken } from '@assay/services/assessment/token';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { passToTestService } from './pass-on';

const secret = 'a secret of the tests that is long enough';
const accountId = brandId<'account'>('019ab000-0000-7000-8000-000000000001');
const stranger = brandId<'account'>('019ab000-0000-7000-8000-000000000002');
let token: string;

const seen: { readonly request: IncomingMessage; readonly body: string }[] = [];
const service = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += String(chunk)));
  request.on('end', () => {
    seen.push({ request, body });
    response.writeHead(409, { 'content-type': 'application/json', 'set-cookie': 'own=1' }).end('{"error":{}}');
  });
});

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    service.listen(0, '127.0.0.1', resolve);
  });
  const address = service.address();
  if (address === null || typeof address === 'string') throw new Error('the stand-in listens on no port');
  for (const [name, value] of Object.entries({
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    PUBLIC_URL: 'http://assay.test',
    AUTH_SECRET: 'a secret of the tests that is long enough',
    SKILL_TESTS_URL: `http://127.0.0.1:${address.port}`,
    TEST_TOKEN_SECRET: secret,
  }))
    vi.stubEnv(name, value);
  token = await mintToken(secret);
});
beforeEach(() => {
  seen.length = 0;
});
afterAll(() => {
  vi.unstubAllEnvs();
  service.close();
});

const mintToken = (signedWith: string, expiresAt = new Date(Date.now() + 60_000)) =>
  mintTestToken(signedWith, { purpose: 'attempt', accountId, attemptId: brandId(accountId) }, expiresAt);

const request = (method: string, init: RequestInit = {}) =>
  new Request('http://assay.test/api/skill-tests/answer', {
    method,
    headers: { authorization: `Bearer ${token}`, cookie: 'session=secret', 'x-forwarded-for': '10.0.0.1' },
    ...init,
  });

it('hands over the token, the language and the body and keeps the cookie of the session to itself', async () => {
  const answer = await passToTestService(request('POST', { body: '{"itemId":"x"}' }), 'answer', accountId, 'de');
  expect(seen[0]?.request.headers).toMatchObject({ authorization: `Bearer ${token}`, 'accept-language': 'de' });
  expect(seen[0]?.request.headers.cookie).toBeUndefined();
  expect(seen[0]?.request.headers['x-forwarded-for']).toBeUndefined();
  expect(seen[0]?.body).toBe('{"itemId":"x"}');
  expect(answer.status).toBe(409);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

it('opens only the doors of the test service, each by its own method', async () => {
  for (const path of ['', 'readyz', '../readyz', 'next/..', 'toString', 'answer?x', '__proto__'])
    expect((await passToTestService(request('POST', { body: '{}' }), path, accountId, 'de')).status).toBe(404);
  expect((await passToTestService(request('GET'), 'answer', accountId, 'de')).status).toBe(404);
  expect(seen).toEqual([]);
});

it('passes no flood on', async () => {
  const answer = await passToTestService(request('POST', { body: 'x'.repeat(20_000) }), 'answer', accountId, 'de');
  expect(answer.status).toBe(413);
  expect(seen).toEqual([]);
});

it('takes a token from its own live session alone: one that was ended, or another person’s, is worth nothing', async () => {
  for (const loggedIn of [null, stranger])
    expect((await passToTestService(request('POST', { body: '{}' }), 'answer', loggedIn, 'de')).status).toBe(401);
  for (const authorization of [
    '',
    'Bearer a.b.c',
    `Bearer ${await mintToken('another secret that is just as long')}`,
    `Bearer ${await mintToken(secret, new Date(Date.now() - 60_000))}`,
  ]) {
    const forged = request('POST', { body: '{}', headers: { authorization } });
    expect((await passToTestService(forged, 'answer', accountId, 'de')).status).toBe(401);
  }
  expect(seen).toEqual([]);
});

it('says what it refuses itself in the language of the page', async () => {
  const answer = await passToTestService(request('POST', { body: '{}' }), 'answer', null, 'de');
  expect(await answer.text()).toContain('Sie sind hier abgemeldet.');
});
