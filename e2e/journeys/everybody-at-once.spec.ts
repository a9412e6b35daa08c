import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fundedDeal, offer, openJob, sendBid, submitWork, takeOfferBack } from '../fixtures/deals';
import { holdNews } from '../fixtures/news';
import { browserOf, newcomer } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

/** Guarantees that money is released once, however many tabs ask for it, and that every tab ends with the truth. */
test('two tabs release one milestone', async ({ browser }) => {
  const [client, freelancer] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const title = `Released once ${Date.now()}`;
  const deal = await fundedDeal(client, freelancer, title);
  await submitWork(freelancer, deal);
  const tabs = [client, await client.context().newPage()];
  const letNewsIn = await holdNews(...tabs);
  for (const tab of tabs) await tab.goto(deal.path);
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: /^Approve and release/ }).click()));
  await letNewsIn();
  for (const tab of tabs) await expect(tab.getByText(/Approved and released/)).toBeVisible();
  await freelancer.goto('/money');
  const released = freelancer
    .getByRole('row')
    .filter({ hasText: title })
    .filter({ hasText: 'Released for approved work' });
  await expect(released).toHaveCount(1);
});

/** Guarantees that of two team mates who hire different people at once one wins, and the other is told so. */
test('two team mates offer one job to two bidders', async ({ browser }) => {
  const mates = [await browserOf(browser, 'client'), await browserOf(browser, 'client')] as const;
  const [first, operator] = [await browserOf(browser, 'freelancer'), await browserOf(browser, 'operator')];
  const second = await newcomer(browser, operator, 'Second Bidder');
  const jobId = await openJob(mates[0], `Wanted by two ${Date.now()}`);
  const bids = [await sendBid(first, jobId), await sendBid(second, jobId)] as const;
  await holdNews(...mates);
  await mates[0].goto(`/jobs/${jobId}/bids/${bids[0]}`);
  await mates[1].goto(`/jobs/${jobId}/bids/${bids[1]}`);
  await Promise.all(mates.map((mate) => mate.getByRole('button', { name: /^Offer the contract/ }).click()));
  const outcomes = mates.map(async (mate) => {
    const refusal = mate.getByRole('form', { name: 'Offer the contract' }).getByRole('alert');
    await expect(refusal.or(mate.getByText('Your offer lapses'))).toBeVisible();
    return (await refusal.count()) === 0 ? 'offered' : refusal.innerText();
  });
  const [one, other] = (await Promise.all(outcomes)).toSorted((a, b) => a.length - b.length);
  expect(one).toBe('offered');
  expect(other).toContain('Somebody changed this in the meantime');
  await mates[0].goto(`/jobs/${jobId}/bids`);
  await expect(mates[0].getByRole('row').filter({ hasText: 'Offered' })).toHaveCount(1);
});

/** Guarantees that an offer which no longer stands starts no contract, and that the freelancer reads why. */
test('an offer that was taken back is accepted too late', async ({ browser }) => {
  const [client, freelancer] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const title = `Taken back ${Date.now()}`;
  const bidId = await sendBid(freelancer, await openJob(client, title));
  await offer(client, bidId);
  await holdNews(freelancer);
  await freelancer.goto('/bids');
  const card = freelancer.getByRole('article').filter({ hasText: title });
  await expect(card.getByRole('button', { name: /^Accept the contract/ })).toBeVisible();
  await takeOfferBack(client, bidId);
  await card.getByRole('button', { name: /^Accept the contract/ }).click();
  await expect(card.getByRole('alert').or(card.getByText('We do it ourselves after all.')).first()).toBeVisible();
  await expect(freelancer).toHaveURL(/\/bids/);
  await freelancer.goto('/bids');
  await expect(card).toContainText('Declined');
  await expect(card).toContainText('We do it ourselves after all.');
});

/** Guarantees that a file over the limit is refused where it is chosen, and that the note stays and can be handed in. */
test('a file that is too large', async ({ browser }) => {
  const [client, freelancer] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const deal = await fundedDeal(client, freelancer, `Too large a file ${Date.now()}`);
  await freelancer.goto(deal.path);
  const note = freelancer.getByLabel('What you hand in, and how to check it');
  await note.fill('Everything is in the archive.');
  const file = freelancer.locator('input[type=file]');
  const archive = join(await mkdtemp(join(tmpdir(), 'assay-e2e-')), 'archive.zip');
  await writeFile(archive, '');
  await truncate(archive, 26 * 1024 * 1024);
  await file.setInputFiles(archive);
  await expect(freelancer.getByText('archive.zip is larger than 25 MB')).toBeVisible();
  await expect(file).toHaveValue('');
  await expect(note).toHaveValue('Everything is in the archive.');
  await file.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Run it twice.') });
  await expect(freelancer.getByText('archive.zip is larger than 25 MB')).toHaveCount(0);
  await freelancer.getByRole('button', { name: 'Hand in the work' }).click();
  await expect(freelancer.getByText(/Handed in, waits for approval/)).toBeVisible();
  await expect(freelancer.getByRole('link', { name: 'notes.txt' })).toBeVisible();
});
