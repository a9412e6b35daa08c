import { expectNoKey } from '../fixtures/no-key';
import { browserOf, newcomer } from '../fixtures/people';
import { startTest } from '../fixtures/quiz';
import { recordBytes } from '../fixtures/record-bytes';
import { expect, test } from '../fixtures/test';

/**
 * Guarantees that a test whose keys come from running programs is prepared beside the others, shows its code on a narrow
 * screen without pushing the page sideways, is answered by number keys, ends with a result, and tells no key on the way.
 */
test('takes the JavaScript test on a narrow screen', async ({ browser }) => {
  test.setTimeout(480_000);
  const operator = await browserOf(browser, 'operator');
  const page = await newcomer(browser, operator, 'Script Candidate');
  await test.step('its questions are proven once the demo market stands', async () => {
    await expect(async () => {
      await page.goto('/tests/javascript');
      await expect(page.getByRole('link', { name: /start/i }).first()).toBeVisible({ timeout: 1_000 });
    }).toPass({ timeout: 200_000 });
  });
  await page.setViewportSize({ width: 320, height: 800 });
  const recording = await recordBytes(page);
  await startTest(page, 'javascript');
  for (let position = 1; position <= 4; position += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Question ${position} of`);
    await expect(page.locator('pre').first()).toBeVisible();
    const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect(overflow).toBe(0);
    await page.keyboard.press('1');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.press('ArrowRight');
  }
  const attempt = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  await page.goto(`${attempt}/hand-in`);
  await page.getByRole('button', { name: /^Hand in with \d+ unanswered$/ }).click();
  await expect(page).toHaveURL(/\/result$/);
  await expect(page.getByRole('region', { name: 'Score' })).toContainText(/[0-4] of \d+ right/);
  const received = await recording.texts();
  expect(received.length).toBeGreaterThan(15);
  expectNoKey(received, test.info());
});
