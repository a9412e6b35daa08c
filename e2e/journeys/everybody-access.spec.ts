import type { Page } from '@playwright/test';
import { barriers } from '../fixtures/access';
import { openJob } from '../fixtures/deals';
import { hrefTo, missingPages, publicExamples, publicPages } from '../fixtures/pages';
import { browserOf, newcomer, strangerOf } from '../fixtures/people';
import { startTest } from '../fixtures/quiz';
import { swept, whenWhole } from '../fixtures/sweep';
import { expect, test } from '../fixtures/test';

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

// A trace would keep every state of every page; the findings say enough.
test.use({ trace: 'off' });

/*
 * Every page in light and dark, one of each kind in the short run: nobody is kept out by contrast, names or roles; nothing scrolls sideways at 320 px and
 * at 200 % zoom; nothing moves for those who ask for less; names in other scripts leave their surroundings in order.
 */

test('public pages are open to everybody', async ({ browser }) => {
  const page = await strangerOf(browser);
  const [credential = '', freelancer = '', job = '', achievement = ''] = await publicExamples(page);
  await expectOpen(
    page,
    swept(
      ['/', '/jobs', '/tests/sql', '/log-in', credential, freelancer, job, missingPages[0]],
      [...publicPages, achievement, '/jobs?query=nothing-is-called-so'],
    ),
  );
});

test('pages of the freelancer are open to everybody', async ({ browser }) => {
  const [client, page] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const jobId = await openJob(client, `Open to everybody ${Date.now()}`);
  const contract = await found(page, '/contracts', '/contracts/');
  const others = await whenWhole(async () => [
    await found(page, '/messages', '/messages/'),
    await found(page, '/badges', '/attempts/'),
  ]);
  await expectOpen(
    page,
    swept(
      ['/today', '/badges', '/money', '/profile/edit', '/tests/sql/start', `/jobs/${jobId}/bid`, contract],
      ['/bids', '/contracts', '/messages', '/notices', '/settings', '/tests/sql', `/jobs/${jobId}`, ...others],
    ),
  );
});

test('pages of the client are open to everybody', async ({ browser }) => {
  const page = await browserOf(browser, 'client');
  await page.goto('/my-jobs');
  const bids = (await page.getByRole('link', { name: 'Compare 9 bids' }).getAttribute('href')) ?? '';
  const thread = await found(page, '/messages', '/messages/');
  const others = await whenWhole(async () => [await found(page, '/contracts', '/contracts/')]);
  await expectOpen(
    page,
    swept(
      ['/my-jobs', '/jobs/new', bids, await found(page, bids, `${bids}/`), thread],
      ['/today', '/contracts', '/money', '/messages', '/bids', '/settings', ...others],
    ),
  );
});

test('a test under way is open to everybody', async ({ browser }) => {
  const operator = await browserOf(browser, 'operator');
  const page = await newcomer(browser, operator, 'Candidate for everybody');
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
  const person = await found(page, '/operator/people', '/operator/people/');
  await expectOpen(
    page,
    swept(
      ['/operator', '/operator/log', '/operator/figures/hires', '/operator/moderation', '/operator/tests/sql', person],
      [
        '/operator/log/1',
        '/operator/figures/fees',
        '/operator/impact',
        '/operator/impact?source=study',
        '/operator/market',
        '/operator/money',
        '/operator/money/books',
        '/operator/money/rates',
        '/operator/tests',
        '/operator/tests/sql?attempts=real',
        '/operator/tests/sql/sql-anti-join',
        '/operator/mails',
        '/operator/dead-letters?which=all',
        '/operator/system',
        '/operator/people',
      ],
    ),
  );
});
