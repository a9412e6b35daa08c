import type { Page } from '@playwright/test';
import { barriers } from '../fixtures/access';
import { openJob } from '../fixtures/deals';
import { examplesOf, missingPages, pagesOf } from '../fixtures/pages';
import { browserOf, newcomer, strangerOf } from '../fixtures/people';
import { startTest } from '../fixtures/quiz';
import { swept } from '../fixtures/sweep';
import { expect, test } from '../fixtures/test';

async function expectOpen(page: Page, paths: readonly string[]): Promise<void> {
  // A whole sweep looks at dozens of pages.
  test.setTimeout(Math.max(240_000, paths.length * 40_000));
  const found: string[] = [];
  for (const path of paths) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBeLessThan(500);
    found.push(...(await barriers(page)));
  }
  expect(found).toEqual([]);
}

// A trace would keep every state of every page; the findings say enough.
test.use({ trace: 'off' });

/*
 * Every page in light and dark, one of each kind in the short run: nobody is kept out by contrast, names or roles; nothing scrolls sideways at 320 px and
 * at 200 % zoom; nothing moves for those who ask for less; names in other scripts leave their surroundings in order.
 */

test('public pages are open to everybody', async ({ browser }) => {
  const page = await strangerOf(browser);
  const examples = await examplesOf(page, 'anybody');
  const { credential = '', freelancer = '', job = '' } = examples;
  await expectOpen(
    page,
    swept(
      ['/', '/jobs', '/tests/sql', '/log-in', credential, freelancer, job, missingPages[0]],
      pagesOf('anybody', examples),
    ),
  );
});

test('pages of the freelancer are open to everybody', async ({ browser }) => {
  const [client, page] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  // A job on which this freelancer has not bid yet.
  const job = `/jobs/${await openJob(client, `Open to everybody ${Date.now()}`)}`;
  const { contract = '', ...others } = await examplesOf(page, 'freelancer');
  await expectOpen(
    page,
    swept(
      ['/today', '/badges', '/money', '/profile/edit', '/tests/sql/start', `${job}/bid`, contract],
      pagesOf('freelancer', { ...others, contract, job }),
    ),
  );
});

test('pages of the client are open to everybody', async ({ browser }) => {
  const page = await browserOf(browser, 'client');
  const examples = await examplesOf(page, 'client');
  const { bids = '', bid = '', thread = '' } = examples;
  await expectOpen(page, swept(['/my-jobs', '/jobs/new', bids, bid, thread], pagesOf('client', examples)));
});

test('a test under way is open to everybody', async ({ browser }) => {
  const operator = await browserOf(browser, 'operator');
  const page = await newcomer(browser, operator, 'Candidate for everybody');
  await startTest(page, 'marketplace-readiness');
  const attempt = new URL(page.url()).pathname;
  await expectOpen(page, pagesOf('candidate', { attempt }));
  await page.goto(`${attempt}/hand-in`);
  await page.getByText('Give this attempt up instead').click();
  await page.getByRole('button', { name: 'Give up without a score' }).click();
  await expect(page).toHaveURL(/\/result$/);
  await expectOpen(page, [`${attempt}/result`]);
});

test('pages of the operator are open to everybody', async ({ browser }) => {
  const page = await browserOf(browser, 'operator');
  const examples = await examplesOf(page, 'operator');
  const { person = '' } = examples;
  await expectOpen(
    page,
    swept(
      ['/operator', '/operator/log', '/operator/figures/hires', '/operator/moderation', '/operator/tests/sql', person],
      pagesOf('operator', examples),
    ),
  );
});
