import { chooseByKeyboard } from '../fixtures/keyboard';
import { browserOf, newcomer } from '../fixtures/people';
import { startTestByKeyboard } from '../fixtures/quiz';
import { expect, test } from '../fixtures/test';

/**
 * Guarantees that a test can be taken by keyboard alone, that a reload loses neither the place nor an answer, that the
 * result is honest, and that nobody else gets near the attempt.
 */
test('takes the SQL test by keyboard, resumes after a reload and reads the result', async ({ browser }) => {
  const operator = await browserOf(browser, 'operator');
  const page = await newcomer(browser, operator, 'Keyboard Candidate');
  await startTestByKeyboard(page, 'sql');
  const saved = page.getByText('Saved', { exact: true });
  for (const [position, key] of ['2', '1', '3'].entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Question ${position + 1} of`);
    await page.keyboard.press(key);
    await expect(page.getByRole('radio').nth(Number(key) - 1)).toBeChecked();
    await expect(saved).toBeVisible();
    if (position < 2) await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('f');
  await expect(page.getByRole('button', { name: 'Take the flag away' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Question 3, answered, flagged' })).toBeVisible();
  await expect(saved).toBeVisible();

  await test.step('a reload shows the same question with the same answers', async () => {
    const stem = await page.locator('#stem').textContent();
    await page.reload();
    await expect(page.locator('#stem')).toHaveText(stem ?? '');
    await expect(page.getByRole('radio').nth(2)).toBeChecked();
    await expect(page.getByRole('link', { name: 'Question 1, answered' })).toBeVisible();
  });
  const attempt = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  await test.step('to somebody else there is no such attempt', async () => {
    expect((await operator.request.get(attempt)).status()).toBe(404);
    expect((await operator.request.get(`${attempt}/result`)).status()).toBe(404);
  });
  await chooseByKeyboard(page.getByRole('link', { name: /^Question 18\b/ }));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Question 18 of');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/^3 of 18 questions are answered/)).toBeVisible();
  await chooseByKeyboard(page.getByRole('button', { name: 'Hand in with 15 unanswered' }));
  await expect(page).toHaveURL(/\/result$/);
  await expect(page.getByText('Not passed', { exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Score' })).toContainText(/[0-3] of 15 right/);
  await expect(page.getByRole('region', { name: 'Score' })).toContainText(/mark/i);
  await expect(page.getByRole('region', { name: 'By objective' })).toBeVisible();
});
