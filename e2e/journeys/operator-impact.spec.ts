import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { barriers } from '../fixtures/access';
import { browserOf } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

async function taken(page: Page, by: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), by.click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/**
 * Guarantees that an operator has a study drawn and estimated, sees it come, and that whatever is taken away from it says
 * that it is simulated, and by which seed.
 */
test('draws a study, reads it and takes it away', async ({ browser }) => {
  const operator = await browserOf(browser, 'operator');
  await operator.goto('/operator/impact');
  // The first estimate may come while the page is looked at.
  await expect(async () => {
    const isEstimated = (await operator.getByRole('heading', { name: 'Where this comes from' }).count()) > 0;
    const name = isEstimated ? 'Estimate again' : 'Estimate now';
    await expect(operator.getByRole('button', { name })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await operator.getByRole('link', { name: 'Simulated study' }).click();
  const form = operator.getByRole('form', { name: 'Draw a study' });
  await form.getByLabel('Size').selectOption('tiny');
  await form.getByLabel('Seed').fill('5');
  await form.getByRole('button', { name: 'Draw and estimate' }).click();
  // By itself: the page is not asked for again.
  const origin = operator.getByText('assay impact simulate --preset tiny --mode reduced --seed 5');
  await expect(origin).toBeVisible({ timeout: 180_000 });
  await expect(operator.getByRole('progressbar')).toHaveCount(0);
  await expect(form.getByText('Asked for.')).toHaveCount(0);
  // Views without a figure stand together, each with its rows.
  const waiting = operator.getByRole('region', { name: 'Waiting for events' });
  await expect(waiting.getByRole('link', { name: /^Rows as CSV: / }).first()).toBeVisible();
  // In so small a market only some figures rest on enough events to be drawn.
  const picture = operator.getByRole('button', { name: /^Picture as PNG: / }).first();
  const chart = (await picture.getAttribute('aria-label'))?.replace('Picture as PNG: ', '') ?? '';
  await expect(operator.getByRole('img', { name: chart })).toContainText('SIMULATED · seed 5');

  const rows = await taken(operator, operator.getByRole('link', { name: `Rows as CSV: ${chart}`, exact: true }));
  expect(rows.name).toContain('SIMULATED-seed-5');
  const [, ...lines] = rows.bytes.toString().trimEnd().split('\r\n');
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => line.includes(',SIMULATED,tiny,reduced,5,'))).toBe(true);

  const png = await taken(operator, picture);
  expect(png.name).toBe(rows.name.replace('.csv', '.png'));
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(png.bytes.length).toBeGreaterThan(5_000);
  expect(await barriers(operator)).toEqual([]);

  await operator.getByRole('link', { name: 'Report to print' }).click();
  const report = operator.getByRole('main');
  await expect(report.getByRole('heading', { level: 1, name: /^Report/ })).toBeVisible();
  await expect(report.getByText('SIMULATED · seed 5').first()).toBeVisible();
  await expect(report.getByRole('button')).toHaveCount(0);
});
