import { openJob, report, sendBid } from '../fixtures/deals';
import { soundNote } from '../fixtures/jobs';
import { chooseByKeyboard, typeInto } from '../fixtures/keyboard';
import { browserOf } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/** Guarantees that a freelancer finds a job and bids on it without a mouse, and always sees where they are. */
test('a freelancer finds a job and bids', async ({ browser }) => {
  const [client, page] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const title = `Found by keyboard ${Date.now()}`;
  await openJob(client, title);
  await page.goto('/jobs');
  await typeInto(page.getByRole('searchbox'), title);
  await page.keyboard.press('Enter');
  await chooseByKeyboard(page.getByRole('link', { name: title, exact: true }));
  await chooseByKeyboard(page.getByRole('link', { name: 'Bid on this job' }));
  await typeInto(page.getByLabel('Note to the client'), soundNote);
  await chooseByKeyboard(page.getByRole('button', { name: 'Send this bid' }));
  await expect(page).toHaveURL(/\/bids\?sent/);
  await expect(page.getByRole('article').filter({ hasText: title })).toBeVisible();
});

/** Guarantees that a client compares, short-lists and offers without a mouse. */
test('a client compares, short-lists and offers', async ({ browser }) => {
  const [page, freelancer] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const jobId = await openJob(page, `Chosen by keyboard ${Date.now()}`);
  await sendBid(freelancer, jobId);
  await page.goto(`/jobs/${jobId}`);
  await chooseByKeyboard(page.getByRole('link', { name: 'Compare 1 bid' }));
  await chooseByKeyboard(page.getByRole('rowheader').getByRole('link').first());
  await chooseByKeyboard(page.getByRole('button', { name: 'Short-list and talk' }));
  await expect(page.getByRole('link', { name: 'Messages and interview' })).toBeVisible();
  await chooseByKeyboard(page.getByRole('button', { name: /^Offer the contract/ }));
  await expect(page.getByText('Your offer lapses')).toBeVisible();
});

/** Guarantees that an operator decides a report without a mouse. */
test('an operator decides a report', async ({ browser }) => {
  const [page, client, reporter] = [
    await browserOf(browser, 'operator'),
    await browserOf(browser, 'client'),
    await browserOf(browser, 'freelancer'),
  ];
  const title = `Reported by keyboard ${Date.now()}`;
  await report(reporter, await openJob(client, title));
  await page.goto('/operator');
  await chooseByKeyboard(page.getByRole('link', { name: /^Moderation/ }));
  const entry = page.getByRole('listitem').filter({ hasText: title });
  await typeInto(entry.getByLabel('Note'), 'Read it; nothing in it is against the terms.');
  await chooseByKeyboard(entry.getByRole('button', { name: 'Dismiss it' }));
  await expect(entry).toHaveCount(0);
});
