import { describe, expect, it } from 'vitest';
import { answerIfRange, answerRange } from './byte-range';
import { evaluatePreconditions } from './conditional';
import { needsPreflight, passesCorsCheck, passesPreflight, readableFields } from './cors';
import { statusOf, statusRules } from './http-status';
import { followRedirect } from './redirect';
import { sameSiteContext, siteOf } from './same-site';

describe('byte ranges', () => {
  it('answer the examples of RFC 9110, 14.1.2 and 14.4, for 10000 bytes', () => {
    expect(answerRange('bytes=0-499', 10_000)).toMatchObject({ status: 206, contentRange: 'bytes 0-499/10000' });
    expect(answerRange('bytes=500-999', 10_000)).toMatchObject({ bytes: 500, contentRange: 'bytes 500-999/10000' });
    expect(answerRange('bytes=-500', 10_000)).toMatchObject({ bytes: 500, contentRange: 'bytes 9500-9999/10000' });
    expect(answerRange('bytes=9500-', 10_000)).toMatchObject({ bytes: 500, contentRange: 'bytes 9500-9999/10000' });
  });

  it('are cut at the end, refused behind it, and ignored when they are none', () => {
    expect(answerRange('bytes=900-1500', 1000)).toMatchObject({ bytes: 100, contentRange: 'bytes 900-999/1000' });
    expect(answerRange('bytes=-5000', 1000)).toMatchObject({ status: 206, bytes: 1000 });
    expect(answerRange('bytes=1000-', 1000)).toMatchObject({ status: 416, contentRange: 'bytes */1000' });
    expect(answerRange('lines=1-2', 1000).status).toBe(200);
    expect(answerRange('bytes=5-2', 1000).status).toBe(200);
    expect(() => answerRange('bytes=0-1,5-6', 1000)).toThrow(RangeError);
  });

  it('count only if If-Range names the representation strongly', () => {
    const current = { size: 1000, etag: '"a"', modified: 'Mon, 02 Mar 2026 09:00:00 GMT' };
    expect(answerIfRange('bytes=500-', '"a"', current).status).toBe(206);
    expect(answerIfRange('bytes=500-', '"b"', current).status).toBe(200);
    expect(answerIfRange('bytes=500-', 'W/"a"', { ...current, etag: 'W/"a"' }).status).toBe(200);
    expect(answerIfRange('bytes=500-', current.modified, current).status).toBe(206);
  });
});

it('preconditions are evaluated in the order of RFC 9110, 13.2.2', () => {
  const current = { etag: '"v2"', modified: 'Mon, 02 Mar 2026 09:00:00 GMT' };
  const outcome = (method: string, headers: Record<string, string>) =>
    evaluatePreconditions({ method, headers }, current);
  expect(outcome('GET', { 'if-none-match': 'W/"v2"' })).toBe(304);
  expect(outcome('PUT', { 'if-none-match': '*' })).toBe(412);
  expect(outcome('PUT', { 'if-match': '"v1", "v2"' })).toBe('proceed');
  expect(outcome('PUT', { 'if-match': '"v1"' })).toBe(412);
  // The tag decides, whatever the date says.
  expect(outcome('GET', { 'if-none-match': '"v1"', 'if-modified-since': current.modified })).toBe('proceed');
  expect(outcome('GET', { 'if-modified-since': current.modified })).toBe(304);
  expect(outcome('PUT', { 'if-unmodified-since': 'Mon, 02 Mar 2026 08:00:00 GMT' })).toBe(412);
  expect(evaluatePreconditions({ method: 'PUT', headers: { 'if-match': '*' } }, null)).toBe(412);
  expect(evaluatePreconditions({ method: 'PUT', headers: { 'if-none-match': '*' } }, null)).toBe('proceed');
});

describe('CORS', () => {
  const request = {
    origin: 'https://a.example',
    url: 'https://b.example/x',
    method: 'GET',
    headers: {},
    credentials: false,
  };

  it('sends OPTIONS first for methods and fields that are not safelisted', () => {
    expect(needsPreflight(request)).toBe(false);
    expect(needsPreflight({ ...request, method: 'PUT' })).toBe(true);
    expect(needsPreflight({ ...request, headers: { 'content-type': 'text/plain;charset=UTF-8' } })).toBe(false);
    expect(needsPreflight({ ...request, headers: { 'content-type': 'application/json' } })).toBe(true);
    expect(needsPreflight({ ...request, headers: { authorization: 'Bearer x' } })).toBe(true);
    expect(needsPreflight({ ...request, method: 'PUT', url: 'https://a.example/x' })).toBe(false);
  });

  it('takes a star for no origin, method or field once credentials go along, nor for Authorization at all', () => {
    const star = {
      'access-control-allow-origin': '*',
      'access-control-allow-headers': '*',
      'access-control-allow-methods': '*',
    };
    expect(passesCorsCheck(request, star)).toBe(true);
    expect(passesCorsCheck({ ...request, credentials: true }, star)).toBe(false);
    expect(passesPreflight({ ...request, method: 'PUT', headers: { 'x-a': '1' } }, 204, star)).toBe(true);
    expect(passesPreflight({ ...request, headers: { authorization: 'x' } }, 204, star)).toBe(false);
    expect(passesPreflight({ ...request, method: 'PUT' }, 401, star)).toBe(false);
    const exact = {
      ...star,
      'access-control-allow-origin': request.origin,
      'access-control-allow-credentials': 'true',
    };
    expect(passesCorsCheck({ ...request, credentials: true }, exact)).toBe(true);
    expect(passesPreflight({ ...request, method: 'PUT', credentials: true }, 204, exact)).toBe(false);
  });

  it('shows a script the safelisted and the exposed fields', () => {
    const answer = { 'content-type': 'text/csv', etag: '"a"', 'x-total': '4', 'set-cookie': 'a=b' };
    expect(readableFields(request, answer)).toEqual(['content-type']);
    const exposing = { ...answer, 'access-control-expose-headers': '*' };
    expect(readableFields(request, exposing)).toContain('x-total');
    expect(readableFields(request, exposing)).not.toContain('set-cookie');
    expect(readableFields({ credentials: true }, exposing)).toEqual(['content-type']);
  });
});

describe('redirects', () => {
  const post = {
    method: 'POST',
    url: 'https://a.example/orders#top',
    headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
    body: '{}',
  };

  it('turn POST into GET after 301, 302 and 303, and repeat it after 307 and 308', () => {
    for (const status of [301, 302, 303])
      expect(followRedirect(post, status, '/done')).toMatchObject({
        method: 'GET',
        body: null,
        url: 'https://a.example/done#top',
      });
    for (const status of [307, 308])
      expect(followRedirect(post, status, '/v2')).toMatchObject({ method: 'POST', body: '{}' });
    expect(followRedirect({ ...post, method: 'PUT' }, 302, '/x').method).toBe('PUT');
    expect(followRedirect({ ...post, method: 'PUT' }, 303, '/x').method).toBe('GET');
  });

  it('keep credentials within the origin only', () => {
    expect(followRedirect(post, 307, '/v2').headers).toHaveProperty('authorization');
    expect(followRedirect(post, 307, 'https://b.example/').headers).not.toHaveProperty('authorization');
  });
});

it('a site is a scheme and a registrable domain, and top-level navigations carry lax cookies', () => {
  expect(siteOf('https://shop.acme.co.uk/x')).toBe('https://acme.co.uk');
  const journey = {
    from: 'https://mail.example.org/',
    to: 'https://shop.example.com/',
    method: 'GET',
    opensPage: true,
  };
  expect(sameSiteContext(journey)).toBe('lax');
  expect(sameSiteContext({ ...journey, method: 'POST' })).toBe('none');
  expect(sameSiteContext({ ...journey, opensPage: false })).toBe('none');
  expect(sameSiteContext({ ...journey, from: 'https://www.example.com/', opensPage: false })).toBe('strict');
  expect(sameSiteContext({ ...journey, from: null })).toBe('strict');
});

it('the first finding in the order of the rules decides the status, and every rule can', () => {
  for (const { when, status } of statusRules) expect(statusOf({ method: 'GET', [when]: true })).toBe(status);
  expect(statusOf({ method: 'GET', unauthenticated: true, unknownResource: true })).toBe(401);
  expect(statusOf({ method: 'GET' })).toBe(200);
});
