import { expect, it } from 'vitest';
import { backTo } from './back-to';

const from = (referer?: string) =>
  backTo(new Request('http://assay.test/theme', { method: 'POST', headers: referer === undefined ? {} : { referer } }));

it('leads back to the page with its question', () => {
  expect(from('http://assay.test/jobs?q=sql')).toBe('/jobs?q=sql');
});

it('leads to no other site, whatever the referrer says', () => {
  expect(from('https://evil.test/jobs')).toBe('/jobs');
  expect(from('https://evil.test//other.test/')).toBe('/other.test/');
  expect(from('nonsense')).toBe('/');
  expect(from()).toBe('/');
});
