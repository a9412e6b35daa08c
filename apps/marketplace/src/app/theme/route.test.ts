import { expect, test } from 'vitest';
import { POST } from './route';

function choose(theme: string, referrer?: string): Promise<Response> {
  const headers = new Headers(referrer === undefined ? {} : { referer: referrer });
  return POST(new Request('http://localhost/theme', { method: 'POST', headers, body: new URLSearchParams({ theme }) }));
}

test('the choice is kept and leads back to the page that it was made on', async () => {
  const answer = await choose('dark', 'http://localhost/jobs?field=software');
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/jobs?field=software');
  expect(answer.headers.get('set-cookie')).toContain('theme=dark');
});

test('a forged referrer never leads to another site, and an unknown theme is none', async () => {
  const answer = await choose('neon"><script>', 'http://localhost//evil.example/');
  expect(answer.headers.get('location')).toBe('/evil.example/');
  expect(answer.headers.get('set-cookie')).toContain('theme=system');
  expect((await choose('light')).headers.get('location')).toBe('/');
});
