import { expect, test } from '@playwright/test';
import { publicExamples, publicPages } from '../fixtures/pages';

test.use({ javaScriptEnabled: false });

/** Guarantees that whatever anybody may read can be read without script, and says that this market is generated. */
test('every public page can be read without script', async ({ page }) => {
  for (const path of [...publicPages, ...(await publicExamples(page))]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(200);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    await expect(page.getByText('People and history on this market are generated.'), path).toBeVisible();
  }
});

/** Guarantees that search, filters and paging are links and plain forms. */
test('search and paging work without script', async ({ page }) => {
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
  const [credential = ''] = await publicExamples(page);
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
  const page404 = await request.get('/credentials/00000000-0000-7000-8000-000000000000');
  expect(page404.status()).toBe(404);
});
