import { expect, it } from 'vitest';
import { isSameOrigin } from './same-origin';

const asked = (method: string, headers: Record<string, string>) =>
  isSameOrigin({ method, headers: { host: 'assay.test', ...headers } }, 'https://market.example');

it('a page of another site cannot change anything in somebody’s name, by no method', () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'post', 'PROPFIND']) {
    expect(asked(method, { origin: 'https://evil.test' })).toBe(false);
    expect(asked(method, { origin: 'null' })).toBe(false);
    expect(asked(method, { origin: 'http://market.example' })).toBe(false);
    expect(asked(method, { origin: 'https://market.example.evil.test' })).toBe(false);
    expect(asked(method, { 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(asked(method, { 'sec-fetch-site': 'same-site' })).toBe(false);
  }
});

it('our own pages and programs without an origin may', () => {
  expect(asked('POST', { origin: 'http://assay.test' })).toBe(true);
  expect(asked('POST', { origin: 'https://market.example' })).toBe(true);
  expect(asked('POST', { 'sec-fetch-site': 'same-origin' })).toBe(true);
  expect(asked('POST', {})).toBe(true);
});

it('everybody may read', () => {
  expect(asked('GET', { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' })).toBe(true);
});
