import type { Page } from '@playwright/test';
import { markPage } from '../fixtures/freshness';
import { postJobByKeyboard, soundNote } from '../fixtures/jobs';
import { chooseByKeyboard, typeInto } from '../fixtures/keyboard';
import { logCaughtUp } from '../fixtures/log';
import { browserOf, strangerOf } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/**
 * Guarantees that the whole path works on real input, and by keyboard alone where it posts, accepts, funds, hands in,
 * approves and withdraws: from posting to payout, each side sees the other's acts without
 * loading the page again, and every amount is found again in rows, invoices and books. After how many seconds the operator
 * saw an act, five being promised, stands with the result of the run: a busy machine must not decide what is true.
 */
test('a job goes from posting to paid, in three browsers', async ({ browser }) => {
  test.setTimeout(900_000);
  const [client, freelancer, operator] = [
    await browserOf(browser, 'client'),
    await browserOf(browser, 'freelancer'),
    await browserOf(browser, 'operator'),
  ];
  const stamp = Date.now();
  const title = `Find the rows our nightly export drops (${stamp})`;
  const milestone = `Export repaired and proven (${stamp})`;
  await logCaughtUp(operator);
  await operator.goto('/operator/log');
  const log = await markPage(operator);

  const job = await test.step('the client posts, the operator sees it arrive', async () => {
    const path = await postJobByKeyboard(client, {
      title,
      brief: 'Every night our export leaves out some orders. Find the query that drops them, say why, and repair it.',
      amount: '600',
      milestone,
      question: 'Which join would you look at first?',
    });
    await seenInLog(operator, 'job.posted', title);
    return path;
  });
  await test.step('the freelancer finds the job and bids, knowing the net', () => bid(freelancer, title));
  await test.step('the client compares and short-lists', () => shortlist(client, job));
  await test.step('both talk, without loading a page again', () => talk(client, freelancer));
  await test.step('they agree a time and talk', () => interview(client, freelancer));
  const contract = await test.step('offer and contract', () => hire(client, freelancer, { job, title }));
  await seenInLog(operator, 'contract.started', title);
  await test.step('funded in the sandbox', () => fund(client, contract));
  await seenInLog(operator, 'milestone.funded', milestone);
  await test.step('handed in, sent back once, handed in again, approved', () => deliver(client, freelancer, contract));
  await seenInLog(operator, 'milestone.released', milestone);
  await log.stayed();
  await test.step('reviews open together', () => review(client, freelancer, contract));
  await test.step('three invoices, for the parties only', () => invoices(browser, client, freelancer, milestone));
  await test.step('the freelancer withdraws', () => withdraw(freelancer));
  await test.step('the operator traces value and fee, and the books balance', () => trace(operator, title, contract));
});

async function seenInLog(operator: Page, kind: string, subject: string): Promise<void> {
  const row = operator.getByRole('row').filter({ hasText: kind }).filter({ hasText: subject });
  const from = Date.now();
  await expect(row.first()).toBeVisible({ timeout: 120_000 });
  console.log(`  the operator saw ${kind} after ${((Date.now() - from) / 1_000).toFixed(1)} s`);
}

async function bid(freelancer: Page, title: string): Promise<void> {
  await freelancer.goto('/jobs');
  await freelancer.getByRole('searchbox').fill(title);
  await freelancer.getByRole('button', { name: 'Search' }).click();
  await freelancer.getByRole('link', { name: title, exact: true }).click();
  await freelancer.getByRole('link', { name: 'Bid on this job' }).click();
  const form = freelancer.getByRole('form', { name: 'Your bid' });
  await form.getByLabel('Price').fill('500');
  await expect(form.getByText('€460.00')).toBeVisible();
  await expect(form.getByText('€515.00')).toBeVisible();
  await form.getByLabel(/^Amount/).fill('500');
  await form.getByLabel('Note to the client').fill(soundNote);
  await form.getByLabel('Which join would you look at first?').fill('The inner join on the delivery table.');
  await form.getByRole('button', { name: 'Send this bid' }).click();
  await expect(freelancer).toHaveURL(/\/bids\?sent/);
  await expect(freelancer.getByRole('article').filter({ hasText: title })).toContainText('€460.00');
}

async function shortlist(client: Page, job: string): Promise<void> {
  await client.goto(`${job}/bids`);
  const row = client.getByRole('row').filter({ hasText: soundNote.slice(0, 40) });
  await expect(row).toContainText('€500.00');
  await row.getByRole('rowheader').getByRole('link').first().click();
  await expect(client.getByText('The inner join on the delivery table.')).toBeVisible();
  await client.getByRole('button', { name: 'Short-list and talk' }).click();
  await client.getByRole('link', { name: 'Messages and interview' }).click();
  await expect(client.getByRole('log', { name: 'Conversation' })).toBeVisible();
}

async function talk(client: Page, freelancer: Page): Promise<void> {
  await freelancer.goto(new URL(client.url()).pathname);
  const [ours, theirs] = [await markPage(client), await markPage(freelancer)];
  await client.getByLabel(/^Message to/).fill('Could you begin on Monday? 🙂');
  await client.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(freelancer.getByText('Could you begin on Monday? 🙂')).toBeVisible();
  await freelancer.getByLabel(/^Message to/).fill('Yes, on Monday at nine.');
  await freelancer.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(client.getByText('Yes, on Monday at nine.')).toBeVisible();
  await Promise.all([ours.stayed(), theirs.stayed()]);
}

async function interview(client: Page, freelancer: Page): Promise<void> {
  await client.getByText('Propose an interview', { exact: true }).click();
  const inTwoDays = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await client.getByLabel('First time').fill(`${inTwoDays}T10:00`);
  await client.getByRole('button', { name: 'Propose these times' }).click();
  await freelancer.getByRole('form', { name: 'Choose a time' }).getByRole('button').first().click();
  await client.getByRole('button', { name: 'We have talked' }).click();
  await expect(client.getByRole('region', { name: 'Interview held' })).toBeVisible();
  await expect(freelancer.getByRole('region', { name: 'Interview held' })).toBeVisible();
}

type Posted = { readonly job: string; readonly title: string };

async function hire(client: Page, freelancer: Page, { job, title }: Posted): Promise<string> {
  await client.goto(`${job}/bids`);
  await client
    .getByRole('row')
    .filter({ hasText: 'Interviewed' })
    .getByRole('rowheader')
    .getByRole('link')
    .first()
    .click();
  await client.getByRole('button', { name: /Offer the contract · €515\.00/ }).click();
  await expect(client.getByText('Your offer lapses')).toBeVisible();
  await freelancer.goto('/bids');
  const offer = freelancer.getByRole('article').filter({ hasText: title });
  await chooseByKeyboard(offer.getByRole('button', { name: /Accept the contract · €460\.00/ }));
  await expect(freelancer).toHaveURL(/\/contracts\//);
  return new URL(freelancer.url()).pathname;
}

async function fund(client: Page, contract: string): Promise<void> {
  await client.goto(contract);
  await expect(client.getByText('Sandbox: no real money moves').first()).toBeVisible();
  await chooseByKeyboard(client.getByRole('button', { name: /Fund milestone · €500\.00 plus fee €15\.00/ }));
  await expect(client.getByText(/Funded, in progress/)).toBeVisible();
}

async function deliver(client: Page, freelancer: Page, contract: string): Promise<void> {
  await handIn(freelancer, contract, 'The left join keeps the orders; run check.sql.', true);
  await client.goto(contract);
  await expect(client.getByRole('link', { name: 'check.txt' })).toBeVisible();
  await client.getByText(/Ask for changes instead/).click();
  await client.getByLabel('What should change').fill('Please keep cancelled orders out as well.');
  await client.getByRole('button', { name: 'Ask for changes', exact: true }).click();
  await expect(client.getByText(/Changes asked for/).first()).toBeVisible();
  await handIn(freelancer, contract, 'Cancelled orders stay out now; the check shows both.', false);
  await client.reload();
  await expect(client.getByText('Round 2, handed in')).toBeVisible();
  await chooseByKeyboard(client.getByRole('button', { name: /Approve and release €500\.00/ }));
  await expect(client.getByText(/Approved and released/)).toBeVisible();
}

async function handIn(freelancer: Page, contract: string, note: string, withFile: boolean): Promise<void> {
  await freelancer.goto(contract);
  await typeInto(freelancer.getByLabel('What you hand in, and how to check it'), note);
  if (withFile) {
    const buffer = Buffer.from('select count(*) from orders;\n');
    await freelancer.getByLabel('File').setInputFiles({ name: 'check.txt', mimeType: 'text/plain', buffer });
  }
  await chooseByKeyboard(freelancer.getByRole('button', { name: 'Hand in the work' }));
  await expect(freelancer.getByText(/Handed in, waits for approval/)).toBeVisible();
  await expect(freelancer.getByText(note)).toBeVisible();
}

async function review(client: Page, freelancer: Page, contract: string): Promise<void> {
  await giveReview(client, contract, 4, 'Clear steps and an honest estimate.');
  await freelancer.goto(contract);
  await expect(freelancer.getByText('Clear steps and an honest estimate.')).toHaveCount(0);
  await giveReview(freelancer, contract, 5, 'Answers within the hour and knows the data.');
  await expect(freelancer.getByText('Clear steps and an honest estimate.')).toBeVisible();
  await client.reload();
  await expect(client.getByText('Answers within the hour and knows the data.')).toBeVisible();
}

async function giveReview(page: Page, contract: string, score: number, comment: string): Promise<void> {
  await page.goto(contract);
  const form = page.getByRole('form', { name: /^Review / });
  for (const criterion of ['Quality', 'Communication', 'Speed', 'Reliability']) {
    await form.getByRole('group', { name: criterion }).getByLabel(String(score), { exact: true }).check();
  }
  await form.getByLabel('What others should know').fill(comment);
  await form.getByRole('button', { name: 'Send the review' }).click();
  await expect(page.getByText(comment)).toBeVisible();
  await expect(form).toHaveCount(0);
}

async function invoices(browser: Parameters<typeof strangerOf>[0], client: Page, freelancer: Page, milestone: string) {
  const stranger = await strangerOf(browser);
  const seen = new Set<string>();
  for (const [page, count] of [
    [client, 2],
    [freelancer, 2],
  ] as const) {
    const links = page
      .getByRole('table', { name: 'Invoices, newest first' })
      .getByRole('row')
      .filter({ hasText: milestone });
    await expect(async () => {
      await page.goto('/money');
      await expect(links.first().getByRole('link', { name: /PDF/ })).toBeVisible({ timeout: 1_000 });
      await expect(links.filter({ has: page.getByRole('link', { name: /PDF/ }) })).toHaveCount(count, {
        timeout: 1_000,
      });
    }, `invoices of ${milestone}`).toPass({ timeout: 120_000 });
    for (const link of await links.getByRole('link', { name: /PDF/ }).all())
      seen.add((await link.getAttribute('href')) ?? '');
    // Also the links beside the movements: whatever a page offers, its reader may open.
    for (const link of await page
      .getByRole('row')
      .filter({ hasText: milestone })
      .getByRole('link', { name: /PDF/ })
      .all()) {
      const path = (await link.getAttribute('href')) ?? '';
      const answer = await page.request.get(path);
      expect(answer.status(), await link.innerText()).toBe(200);
      expect(answer.headers()['content-type']).toContain('application/pdf');
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    }
  }
  expect(seen.size).toBe(3);
  for (const path of seen) expect((await stranger.request.get(path)).status()).toBe(404);
}

async function withdraw(freelancer: Page): Promise<void> {
  await freelancer.goto('/money');
  const work = freelancer.getByRole('region', { name: 'From your work' });
  // All that this freelancer has ever withdrawn, also when the story is told for the second time.
  const [, before = '0'] = /Withdrawn\s*€([\d,.]+)/u.exec(await work.innerText()) ?? [];
  const total = (Number(before.replaceAll(',', '')) + 460).toLocaleString('en', { minimumFractionDigits: 2 });
  const form = freelancer.getByRole('form', { name: 'Withdraw EUR' });
  await typeInto(form.getByLabel('Amount'), '460');
  await chooseByKeyboard(form.getByRole('button', { name: 'Withdraw EUR' }));
  await expect(async () => {
    await freelancer.reload();
    await expect(work).toContainText(new RegExp(`Withdrawn\\s*€${total.replace('.', '\\.')}`, 'u'), { timeout: 1_000 });
  }).toPass({ timeout: 120_000 });
}

async function trace(operator: Page, title: string, contract: string): Promise<void> {
  await operator.goto('/operator');
  await operator.getByRole('link', { name: 'Contract value' }).click();
  await expect(operator.getByRole('row').filter({ hasText: title })).toContainText('€500.00');
  await operator.goto('/operator');
  await operator.getByRole('link', { name: /^Fees/ }).click();
  // The newest rows of these amounts: both sides' fees of the milestone just released.
  const fees = operator.getByRole('row').filter({ hasText: 'fee.charged' });
  await expect(fees.filter({ hasText: '+€40.00' }).first()).toBeVisible();
  const fee = fees.filter({ hasText: '+€15.00' }).first();
  await fee.getByRole('link').first().click();
  await expect(operator.getByRole('region', { name: 'Payload' })).toContainText(contract.replace('/contracts/', ''));
  await operator.goto('/operator/money/books');
  await expect(operator.getByText('The books balance.')).toBeVisible();
}
