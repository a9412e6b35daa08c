import { expect, test, type Page } from '@playwright/test';
import { barriers } from '../fixtures/access';
import { openJob } from '../fixtures/deals';
import { hrefTo, publicExamples, publicPages } from '../fixtures/pages';
import { browserOf, strangerOf } from '../fixtures/people';
import { startTest } from '../fixtures/quiz';

async function expectOpen(page: Page, paths: readonly string[]): Promise<void> {
  const found: string[] = [];
  for (const path of paths) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBeLessThan(500);
    found.push(...(await barriers(page)));
  }
  expect(found).toEqual([]);
}

/** Address of the first link on this page whose address begins so. */
async function found(page: Page, path: string, prefix: string): Promise<string> {
  await page.goto(path);
  return hrefTo(page, prefix);
}

test.describe.configure({ timeout: 240_000 });
// A trace would keep every state of every page; the findings say enough.
test.use({ trace: 'off' });

/*
 * Every page in light and dark: nobody is kept out by contrast, names or roles; nothing scrolls sideways at 320 px and
 * at 200 % zoom; nothing moves for those who ask for less; names in other scripts leave their surroundings in order.
 */

test('public pages are open to everybody', async ({ browser }) => {
  const page = await strangerOf(browser);
  await expectOpen(page, [
    ...publicPages,
    ...(await publicExamples(page)),
    '/jobs?query=nothing-is-called-so',
    '/jobs/00000000-0000-4000-8000-000000000000',
  ]);
});

test('pages of the freelancer are open to everybody', async ({ browser }) => {
  const [client, page] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const jobId = await openJob(client, `Open to everybody ${Date.now()}`);
  await expectOpen(page, [
    '/today',
    '/bids',
    '/badges',
    '/contracts',
    '/money',
    '/messages',
    '/notices',
    '/profile/edit',
    '/settings',
    '/tests/sql',
    '/tests/sql/start',
    `/jobs/${jobId}`,
    `/jobs/${jobId}/bid`,
    await found(page, '/contracts', '/contracts/'),
    await found(page, '/messages', '/messages/'),
    await found(page, '/badges', '/attempts/'),
  ]);
});

test('pages of the client are open to everybody, a test under way too', async ({ browser }) => {
  const page = await browserOf(browser, 'client');
  await page.goto('/my-jobs');
  const bids = (await page.getByRole('link', { name: 'Compare 9 bids' }).getAttribute('href')) ?? '';
  await expectOpen(page, [
    '/today',
    '/my-jobs',
    '/jobs/new',
    '/contracts',
    '/money',
    '/messages',
    '/bids',
    '/settings',
    bids,
    await found(page, bids, `${bids}/`),
    await found(page, '/contracts', '/contracts/'),
    await found(page, '/messages', '/messages/'),
  ]);
  await startTest(page, 'marketplace-readiness');
  const attempt = new URL(page.url()).pathname;
  await expectOpen(page, [attempt, `${attempt}/hand-in`]);
  await page.getByText('Give this attempt up instead').click();
  await page.getByRole('button', { name: 'Give up without a score' }).click();
  await expect(page).toHaveURL(/\/result$/);
  await expectOpen(page, [`${attempt}/result`]);
});

test('pages of the operator are open to everybody', async ({ browser }) => {
  const page = await browserOf(browser, 'operator');
  await expectOpen(page, [
    '/operator',
    '/operator/log',
    '/operator/log/1',
    '/operator/figures/hires',
    '/operator/figures/fees',
    '/operator/money',
    '/operator/money/books',
    '/operator/money/rates',
    '/operator/moderation',
    '/operator/tests',
    '/operator/tests/sql',
    '/operator/tests/sql?attempts=real',
    '/operator/tests/sql/sql-anti-join',
    '/operator/mails',
    '/operator/dead-letters?which=all',
    '/operator/system',
    '/operator/people',
    await found(page, '/operator/people', '/operator/people/'),
  ]);
});
