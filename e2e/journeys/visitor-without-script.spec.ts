import type { Browser, Page } from '@playwright/test';
import { fundedDeal, openJob, takeOut } from '../fixtures/deals';
import { httpOf } from '../fixtures/http-people';
import { examplesOf, missingPages, pagesOf } from '../fixtures/pages';
import { browserOf } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

test.use({ javaScriptEnabled: false });

/** Guarantees that whatever anybody may read can be read without script, and says that this market is generated. */
test('every public page can be read without script', async ({ page }) => {
  for (const path of pagesOf('anybody', await examplesOf(page, 'anybody'))) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.getByText('People and history on this market are generated.'), path).toBeVisible();
  }
});

/** Guarantees that search, filters and paging are links and plain forms. */
test('search and paging work without script', async ({ page, browser }) => {
  // The demo's own open jobs may fill one page and no more.
  await openJob(await browserOf(browser, 'client'), `One more than a page ${Date.now()}`);
  await page.goto('/jobs');
  const titles = page.getByRole('main').getByRole('article').getByRole('heading');
  const first = await titles.first().textContent();
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(titles.first()).not.toHaveText(first ?? '');
  await page.goto('/jobs');
  await page.getByRole('searchbox').fill('PostgreSQL');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/query=PostgreSQL/);
  await expect(titles.first()).toBeVisible();
  await page.getByRole('searchbox').fill('zyzzyva quokka');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(titles).toHaveCount(0);
});

/** Guarantees that a test says what it promises, and that its practice questions and their answers open without script or log-in. */
test('a test can be read and practised without script', async ({ page }) => {
  await page.goto('/tests/sql');
  const sheet = page.getByRole('complementary', { name: 'The test in short' });
  await expect(sheet).toContainText('11 of 15 right');
  await expect(sheet).toContainText('0.012 %, 1 in 8,700');
  await expect(sheet).toContainText('At once: this is a demo, a real market makes you wait');
  const questions = page
    .locator('#practice')
    .getByRole('listitem')
    .filter({ hasText: /^Practice \d/ });
  await expect(questions).toHaveCount(5);
  for (const question of await questions.all()) {
    const answer = question.getByText('Show the answer and why');
    if (!(await answer.isVisible())) await question.getByText('Open', { exact: true }).click();
    await answer.click();
    await expect(question.getByText(/^Answer: option \d$/)).toBeVisible();
    await expect(question.getByText(/^Option \d, right\. \S/)).toBeVisible();
  }
});

/** Guarantees that programs can read the public data, by a description that is served with it. */
test('the public API answers as it is described', async ({ request }) => {
  const described = await request.get('/api/v1/openapi.json');
  expect(described.status()).toBe(200);
  expect(await described.json()).toMatchObject({ openapi: expect.stringMatching(/^3\./) });
  for (const path of ['jobs', 'freelancers', 'badges', 'tests']) {
    const answer = await request.get(`/api/v1/${path}`);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['access-control-allow-origin'], path).toBe('*');
    expect(JSON.stringify(await answer.json()), path).not.toMatch(/@people\.demo|passwordHash|isCorrect/);
  }
});

/** Guarantees that a badge has one address for people and for programs, and that its issuer publishes its key. */
test('a badge is negotiated as JSON, its issuer is resolved', async ({ page, request }) => {
  const { credential = '' } = await examplesOf(page, 'anybody');
  const signed = await request.get(credential, { headers: { accept: 'application/json' } });
  expect(signed.headers()['content-type']).toMatch(/json/);
  expect(await signed.json()).toMatchObject({
    type: expect.arrayContaining(['OpenBadgeCredential']),
    proof: expect.anything(),
    issuer: expect.anything(),
  });
  const did = await request.get('/.well-known/did.json');
  expect(did.status()).toBe(200);
  expect(await did.json()).toMatchObject({
    id: expect.stringMatching(/^did:web:/),
    assertionMethod: expect.anything(),
  });
});

const nothing = {
  en: { title: 'There is nothing at this address', jobs: 'Look at the jobs', home: 'Go home' },
  de: { title: 'Unter dieser Adresse gibt es nichts', jobs: 'Zu den Aufträgen', home: 'Zur Startseite' },
} as const;

/** What stands there where nothing is; the same whatever the reason. */
async function expectNothing(page: Page, path: string, language: 'en' | 'de' = 'en'): Promise<string> {
  const answer = await page.goto(path);
  const { title, jobs, home } = nothing[language];
  expect(answer?.status(), path).toBe(404);
  await expect(page.locator('html'), path).toHaveAttribute('lang', language);
  await expect(page.getByRole('heading', { level: 1, name: title }), path).toBeVisible();
  await expect(page.getByRole('banner').getByRole('navigation').first(), path).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: jobs }), path).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: home }), path).toBeVisible();
  return page.getByRole('main').innerText();
}

/** Guarantees that whoever follows an old or a mistyped link learns so in the site's own frame, and can go on from there. */
test('what is not there says so, and leads on', async ({ page, browser, baseURL }) => {
  for (const path of missingPages) await expectNothing(page, path);
  await page.getByRole('main').getByRole('link', { name: nothing.en.jobs }).click();
  await expect(page).toHaveURL(/\/jobs$/);
  const colours = new Set<string>();
  for (const theme of ['light', 'dark']) {
    await page.context().addCookies([{ name: 'theme', value: theme, url: baseURL }]);
    await expectNothing(page, missingPages[0]);
    colours.add(await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor));
  }
  expect(colours.size).toBe(2);
  const german = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  for (const path of missingPages) await expectNothing(german, path, 'de');
});

/** Guarantees the same with scripts: what they take over is what was sent. */
test('what is not there says so with scripts, too', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const path of missingPages) {
    await expectNothing(page, path);
    await expect
      .poll(() => page.evaluate(() => Object.keys(document.body).some((key) => key.startsWith('__react'))), path)
      .toBe(true);
    await expect(page.getByRole('heading', { level: 1, name: nothing.en.title }), path).toBeVisible();
  }
  expect(errors).toEqual([]);
});

/** Guarantees that what was taken out and what is somebody else's look like what never was. */
test('what is removed or not theirs looks as if it never was', async ({ page, browser, playwright, baseURL }) => {
  const { operator, client, party, stranger } = await people(browser, httpOf(playwright.request, baseURL));
  const deal = await fundedDeal(client, party, 'A deal of two others');
  const removed = await openJob(client, `Taken out ${Date.now()}`);
  await takeOut(operator, party, removed);
  const never = await expectNothing(page, missingPages[0]);
  expect(await expectNothing(page, `/jobs/${removed}`)).toBe(never);
  for (const path of [`/jobs/${removed}`, deal.path, `/jobs/${deal.jobId}/bids`, '/operator/people', '/notices/none'])
    expect(await expectNothing(stranger, path), path).toBe(never);
});

async function people(browser: Browser, http: ReturnType<typeof httpOf>) {
  const operator = await browserOf(browser, 'operator');
  const [client, party] = [
    await http.newMember(operator, 'Carla Client'),
    await http.newMember(operator, 'Piet Party'),
  ];
  return { operator, client, party, stranger: await browserOf(browser, 'freelancer') };
}
