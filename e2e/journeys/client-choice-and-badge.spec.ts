import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sendBid } from '../fixtures/deals';
import { postJob, soundNote, writeJob } from '../fixtures/jobs';
import { browserOf } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/** Guarantees that a client can narrow nine unlike bids by badge and price, and sees why they differ. */
test('chooses among nine bids', async ({ browser }) => {
  const page = await browserOf(browser, 'client');
  await openNineBids(page);
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(9);
  await page.getByRole('navigation', { name: 'Order' }).getByRole('link', { name: 'Lowest price' }).click();
  await expect(page).toHaveURL(/order=/);
  await expect(async () => {
    const prices = await rows.evaluateAll((all) =>
      all.map((row) => Number(/€([\d,]+\.\d\d)/.exec(row.textContent ?? '')?.[1]?.replaceAll(',', ''))),
    );
    expect(prices).toHaveLength(9);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
  }).toPass({ timeout: 30_000 });
  await page.getByRole('navigation', { name: 'Badge' }).getByRole('link', { name: /^SQL/ }).click();
  await expect(page).toHaveURL(/badge=/);
  await expect(rows).not.toHaveCount(9);
  await expect(rows).not.toHaveCount(0);
  const holders = await rows.count();
  expect(holders).toBeLessThan(9);
  await expect(rows.filter({ has: page.getByRole('link', { name: /SQL · Practitioner/ }) })).toHaveCount(holders);
});

/** Guarantees that a badge beside a bid leads to its proof, and that a single changed letter is found out. */
test('opens and verifies a badge', async ({ browser }) => {
  const page = await browserOf(browser, 'client');
  await openNineBids(page);
  await page
    .getByRole('link', { name: /SQL · Practitioner/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/credentials\//);
  await expect(page.getByText('From a demo market, not a qualification')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Signed file (JSON)' }).click(),
  ]);
  const signed = await readFile(await download.path(), 'utf8');
  await page.getByRole('link', { name: 'Verify this badge' }).click();
  const verdict = page.getByRole('region', { name: 'Verdict' });
  await expect(verdict.getByRole('heading')).toHaveText('Valid');
  await checkFile(page, signed);
  await expect(verdict.getByRole('heading')).toHaveText('Valid');
  await checkFile(
    page,
    signed.replace(/"name":\s*"(.)/, (text, first: string) => text.slice(0, -1) + (first === 'X' ? 'Y' : 'X')),
  );
  await expect(verdict.getByRole('heading')).toHaveText('Not valid');
  await expect(verdict.getByRole('listitem').filter({ hasText: 'Not passed.' }).first()).toBeVisible();
});

/** Guarantees that a job is written once: all that is wrong is named at once, what was typed is kept, the preview posts nothing. */
test('posts a job, after a mistake', async ({ browser }) => {
  const page = await browserOf(browser, 'client');
  const job = { title: `Tidy our list of suppliers ${Date.now()}`, brief: 'Short', amount: 'much' };
  await writeJob(page, job);
  const form = page.getByRole('form', { name: 'New job' });
  await expect(form.getByRole('alert').getByRole('link')).toHaveText([/^Brief: /, /^Budget: /]);
  await expect(form.getByLabel('Title', { exact: true })).toHaveValue(job.title);
  await expect(form.getByLabel('Budget')).toHaveValue('much');
  await expect(form.getByRole('checkbox', { name: 'SQL' })).toBeChecked();
  await form
    .getByLabel('Brief', { exact: true })
    .fill('Our list of suppliers has the same firm up to four times. Merge them, and keep every order.');
  await form.getByLabel('Budget').fill('350');
  await form.getByRole('button', { name: 'Look at it as freelancers will' }).click();
  await expect(page.getByRole('heading', { name: job.title })).toBeVisible();
  await expect(page.getByText('Nothing is posted yet.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Post this job' }).click();
  await expect(page).toHaveURL(/\/jobs\/[0-9a-f-]{36}/);
  await page.goto('/my-jobs');
  await expect(page.getByRole('article').filter({ hasText: job.title })).toHaveCount(1);
});

/** Guarantees that a client who asks for it reads bids without names, and learns the name with the short list. */
test('compares bids without names', async ({ browser }) => {
  const [page, freelancer] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const job = await postJob(page, {
    title: `Judged by the work ${Date.now()}`,
    brief: soundNote,
    amount: '300',
    withoutNames: true,
  });
  await sendBid(freelancer, job.replace('/jobs/', ''));
  await freelancer.goto(job);
  const name = await freelancer.getByRole('banner').locator('bdi').innerText();
  await expect(freelancer.getByText('Bids are read without names until they are short-listed.')).toBeVisible();
  await page.goto(`${job}/bids`);
  expect(await page.content()).not.toContain(name);
  await page.getByRole('link', { name: 'Bidder 1' }).click();
  await expect(page.getByRole('heading', { name: 'Bidder 1' })).toBeVisible();
  expect(await page.content()).not.toContain(name);
  await page.getByRole('button', { name: 'Short-list and talk' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
});

async function openNineBids(page: Page): Promise<void> {
  await page.goto('/my-jobs');
  await page.getByRole('link', { name: 'Compare 9 bids' }).click();
  await expect(page.getByRole('heading', { name: 'Choose among 9 bids' })).toBeVisible();
}

async function checkFile(page: Page, text: string): Promise<void> {
  await page.goto('/verify');
  await page
    .getByLabel(/^A file/)
    .setInputFiles({ name: 'badge.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Check the badge' }).click();
  await expect(page.getByRole('region', { name: 'Verdict' })).toBeVisible();
}
