import type { Page } from '@playwright/test';
import { openJob, report as fileReport } from '../fixtures/deals';
import { httpOf } from '../fixtures/http-people';
import { browserOf, newcomer } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

// One operator, one act after the other.
test.describe.configure({ mode: 'default' });

let operator: Page;

test.beforeEach(async ({ browser }) => {
  operator = await browserOf(browser, 'operator');
});

/** Guarantees that a report is decided with a note, and leaves the list of those that wait. */
test('decides a report', async ({ browser }) => {
  const subject = `Reported for its sample ${Date.now()}`;
  await fileReport(await browserOf(browser, 'freelancer'), await openJob(await browserOf(browser, 'client'), subject));
  await operator.goto('/operator/moderation');
  const report = operator
    .getByRole('listitem')
    .filter({ has: operator.getByRole('form', { name: 'Decide this report' }) })
    .filter({ hasText: subject });
  await report.getByRole('button', { name: 'Dismiss it' }).click();
  await expect(report.getByRole('alert')).toBeVisible();
  await report.getByLabel('Note').fill('The sample was paid for; asked both sides.');
  await report.getByRole('button', { name: 'Dismiss it' }).click();
  await expect(report).toHaveCount(0);
  await operator.getByRole('link', { name: 'Decided' }).click();
  const decided = operator.getByRole('row').filter({ hasText: subject });
  await expect(decided).toContainText('The sample was paid for; asked both sides.');
});

/** Guarantees that a delivery that failed for good can be read and heals when it is tried again. */
test('heals a dead letter', async () => {
  await operator.goto('/operator/dead-letters?which=all');
  const letter = operator.getByRole('listitem', { name: /drill\.fail failed on/ });
  await letter.getByText('Payload of the event').click();
  await expect(letter.getByText('{').first()).toBeVisible();
  // There is one drill, which an earlier walk may have tried again already.
  const again = letter.getByRole('button', { name: 'Try again' });
  if (await again.isVisible()) await again.click();
  await expect(async () => {
    await operator.goto('/operator/dead-letters?which=all');
    await expect(letter.getByText('Delivered after all')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 120_000 });
});

/** Guarantees that a mail which could not leave shows its text only once an operator opens it, and that the log tells so. */
test('opens a kept mail', async ({ playwright, baseURL }) => {
  // Somebody of whom there is no news, so that no other mail comes to the address meanwhile.
  const { person } = await httpOf(playwright.request, baseURL).newMember(operator, 'Mail Reader');
  await operator.goto('/operator/mails');
  const mail = operator.getByRole('listitem').filter({ hasText: person.email });
  await expect(mail).not.toContainText(/https?:\/\//);
  await mail.getByRole('button', { name: 'Open the mail' }).click();
  await expect(mail).toContainText(/https?:\/\//);
  await operator.goto('/operator/log?kind=mail.opened');
  await expect(operator.getByRole('cell', { name: /mail\.opened/ }).first()).toBeVisible();
});

/** Guarantees that a suspended person reads why, can start nothing, and is whole again once restored. */
test('suspends a person with a reason, and restores them', async ({ browser }) => {
  const name = `Suspended Person ${Date.now()}`;
  const page = await newcomer(browser, operator, name);
  await operator.goto('/operator/people');
  await operator.getByLabel('Name or address').fill(name.toLowerCase().replaceAll(' ', '-'));
  await operator.getByRole('button', { name: 'Filter' }).click();
  await operator.getByRole('link', { name }).click();
  await operator.getByLabel('Reason').fill('Asked for payment outside the market.');
  await operator.getByLabel('Ground').selectOption({ label: 'Abuse of other people' });
  await operator.getByRole('button', { name: 'Suspend the account' }).click();
  await expect(operator.getByRole('button', { name: 'Restore the account' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Asked for payment outside the market.')).toBeVisible();
  await operator.getByRole('button', { name: 'Restore the account' }).click();
  await expect(operator.getByRole('button', { name: 'Suspend the account' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByText('Asked for payment outside the market.')).toHaveCount(0);
});

/** Guarantees that money is accounted for, and that a figure leaves as a file with the rows behind it. */
test('checks the books and takes the rows of a figure along', async () => {
  await operator.goto('/operator/money');
  await expect(operator.getByRole('region', { name: 'Waits for you' })).toBeVisible();
  await operator.getByRole('link', { name: 'Books' }).click();
  await expect(operator.getByText('The books balance.')).toBeVisible();
  await operator.goto('/operator');
  await operator.getByRole('link', { name: 'Hires' }).click();
  const csv = operator.getByRole('link', { name: /CSV/ });
  const answer = await operator.request.get((await csv.getAttribute('href')) ?? '');
  expect(answer.headers()['content-type']).toContain('text/csv');
  const lines = (await answer.text()).trim().split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(1).every((line) => line.includes('simulated'))).toBe(true);
});

/** Guarantees that to everybody else there is no operator's page. */
test('keeps everybody else out', async ({ browser }) => {
  const client = await browserOf(browser, 'client');
  for (const path of [
    '/operator',
    '/operator/mails',
    '/operator/log',
    '/operator/people',
    '/operator/figures/hires/rows.csv',
  ]) {
    const answer = await client.request.get(path);
    expect(answer.status(), path).toBeGreaterThanOrEqual(400);
  }
});
