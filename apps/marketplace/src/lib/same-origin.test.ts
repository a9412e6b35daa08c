import { expect, it } from 'vitest';
import { isSameOrigin } from './same-origin';

const post = (headers: Record<string, string>) =>
  isSameOrigin(new Request('http://assay.test/api', { method: 'POST', headers: { host: 'assay.test', ...headers } }));

it('a page of another site cannot change anything in somebody’s name', () => {
  expect(post({ origin: 'https://evil.test' })).toBe(false);
  expect(post({ origin: 'null' })).toBe(false);
  expect(post({ 'sec-fetch-site': 'cross-site' })).toBe(false);
});

it('our own pages and programs without an origin may', () => {
  expect(post({ origin: 'http://assay.test' })).toBe(true);
  expect(post({})).toBe(true);
});
