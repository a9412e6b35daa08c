import type { Page } from '@playwright/test';
import { eachPageOf, examplesOf, missingPages, pagesOf } from '../fixtures/pages';
import { browserOf, newcomer, strangerOf } from '../fixtures/people';
import { startTest } from '../fixtures/quiz';
import { swept } from '../fixtures/sweep';
import { expect, test } from '../fixtures/test';

/** Keeps what the browser refuses because of a policy; it says so in its console. */
function refusedBy(page: Page): string[] {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(`${page.url()} ${message.text()}`);
  });
  return refused;
}

async function openAll(page: Page, paths: readonly string[]): Promise<void> {
  const refused = refusedBy(page);
  const nonces = new Set<string>();
  for (const path of paths) {
    const answer = await page.goto(path);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    const [, nonce = ''] = /(?:^|; )script-src 'nonce-([\w+/=]{24})' 'strict-dynamic'(?:;|$)/.exec(policy) ?? [];
    expect(nonce, path).not.toBe('');
    expect(policy.replace("style-src-attr 'unsafe-inline'", ''), path).not.toContain('unsafe');
    expect(nonces.has(nonce), `${path} has a nonce of its own`).toBe(false);
    nonces.add(nonce);
    // React marks what it has taken over: the page's scripts did run.
    await expect
      .poll(() => page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith('__react'))), path)
      .toBe(true);
    // As an injection would: no handler in an attribute and no script without the nonce runs.
    const hurt = await page.evaluate(async () => {
      document.body.insertAdjacentHTML('beforeend', '<img alt="" src="data:," onerror="window.hurt = true">');
      await new Promise((resolve) => setTimeout(resolve, 50));
      return 'hurt' in window;
    });
    expect(hurt, path).toBe(false);
  }
  expect(refused.filter((line) => !line.includes('script-src-attr'))).toEqual([]);
}

/** Guarantees that every page runs its own scripts and nobody else's. */
test('public pages run by nonce alone', async ({ browser }) => {
  const page = await strangerOf(browser);
  const examples = await examplesOf(page, 'anybody');
  const pages = swept(eachPageOf('anybody', examples), pagesOf('anybody', examples));
  await openAll(page, [...pages, missingPages[0]]);
});

for (const role of ['freelancer', 'client', 'operator'] as const) {
  test(`pages of the ${role} run by nonce alone`, async ({ browser }) => {
    const page = await browserOf(browser, role);
    const examples = await examplesOf(page, role);
    await openAll(page, swept(eachPageOf(role, examples), pagesOf(role, examples)));
  });
}

test('pages of a test under way run by nonce alone', async ({ browser }) => {
  const page = await newcomer(browser, await browserOf(browser, 'operator'), 'Candidate by nonce');
  await startTest(page, 'marketplace-readiness');
  await openAll(page, pagesOf('candidate', { attempt: new URL(page.url()).pathname }));
});

/** Guarantees that answers say what they depend on, where they come from, and that they are not for keeping. */
test('answers carry what they must', async ({ page, request }) => {
  const { credential = '' } = await examplesOf(page, 'anybody');
  for (const accept of ['text/html', 'application/vc+ld+json']) {
    const answer = await request.get(credential, { headers: { accept } });
    expect(answer.headers()['vary'], accept).toMatch(/(^|, )Accept($|,)/i);
    expect(answer.headers()['cache-control'], accept).toContain('no-store');
  }
  const signed = await request.get(`${credential}.json`);
  expect(signed.headers()['content-security-policy']).toMatch(/^sandbox/);
  for (const path of ['jobs', 'freelancers', 'badges', 'tests']) {
    const answer = await request.get(`/api/v1/${path}`);
    expect(answer.headers()['assay-origin'], path).toBe('simulated');
    expect(await answer.json(), path).toMatchObject({ origin: 'simulated', items: expect.any(Array) });
  }
  const pages = await request.get('/jobs');
  expect(pages.headers()).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=()'),
    'cache-control': expect.stringContaining('no-store'),
  });
});

/** Guarantees that another site's page changes nothing in somebody's name, by whatever door it tries. */
test('a change that another site asks for is refused everywhere', async ({ browser }) => {
  const page = await browserOf(browser, 'client');
  const origin = 'https://evil.test';
  for (const path of [
    '/theme',
    '/language',
    '/api/trpc/notice.open',
    '/api/auth/signout',
    '/api/skill-tests/answer',
    '/settings',
  ]) {
    const answer = await page.request.post(path, { headers: { origin }, form: { theme: 'dark' }, maxRedirects: 0 });
    expect(answer.status(), path).toBe(403);
  }
  await page.goto('/settings');
  await expect(page).toHaveURL(/settings/);
});
