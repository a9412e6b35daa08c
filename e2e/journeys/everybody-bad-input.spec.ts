import type { Page, Request } from '@playwright/test';
import { postJob, soundNote, writeJob } from '../fixtures/jobs';
import { holdNews } from '../fixtures/news';
import { browserOf, newcomer, strangerOf } from '../fixtures/people';
import { startTest } from '../fixtures/quiz';
import { expect, test } from '../fixtures/test';

const markup = '<script>window.hurt = true</script><img src=x onerror="window.hurt = true"> {{7*7}} ${7*7} 👩‍👩‍👧';

/** Guarantees that markup is text wherever it shows up, and that no script of a stranger ever runs. */
test('markup in every field is shown as text', async ({ browser }) => {
  const client = await browserOf(browser, 'client');
  const stranger = await strangerOf(browser);
  const title = `Markup ${Date.now()} ${markup}`;
  const job = await postJob(client, { title, brief: `${markup} ${soundNote}`, amount: '100', question: `${markup}?` });
  for (const path of [job, `/jobs?query=${encodeURIComponent(title)}`, '/jobs']) {
    await stranger.goto(path);
    await expect(stranger.getByText('<script>window.hurt = true</script>').first()).toBeVisible();
    expect(await stranger.evaluate(() => 'hurt' in window)).toBe(false);
  }
});

/** Guarantees that a form which was left open does not bid on a job that is closed meanwhile, and keeps the text. */
test('a bid by an old form on a closed job is refused, the text stays', async ({ browser }) => {
  const [client, freelancer] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const job = await postJob(client, { title: `Closes early ${Date.now()}`, brief: soundNote, amount: '100' });
  await holdNews(freelancer);
  await freelancer.goto(`${job}/bid`);
  await freelancer.getByLabel('Note to the client').fill(soundNote);
  await client.goto(job);
  await client.getByText('Take this job back', { exact: true }).click();
  await client.getByRole('button', { name: /^Take the job back and tell/ }).click();
  await expect(client.getByText('Take this job back', { exact: true })).toHaveCount(0);
  await freelancer.getByRole('button', { name: 'Send this bid' }).click();
  await expect(freelancer.getByRole('alert').filter({ hasText: 'no longer takes bids' })).toBeVisible();
  await expect(freelancer.getByLabel('Note to the client')).toHaveValue(soundNote);
});

/** Guarantees that two presses in haste send one bid. */
test('a double submit sends one bid', async ({ browser }) => {
  const [client, freelancer] = [await browserOf(browser, 'client'), await browserOf(browser, 'freelancer')];
  const title = `Pressed twice ${Date.now()}`;
  const job = await postJob(client, { title, brief: soundNote, amount: '100' });
  await freelancer.goto(`${job}/bid`);
  await freelancer.getByLabel('Note to the client').fill(soundNote);
  await freelancer.getByRole('button', { name: 'Send this bid' }).dblclick();
  await expect(freelancer).toHaveURL(/\/bids/);
  await client.goto(`${job}/bids`);
  await expect(client.getByRole('heading', { name: 'Choose among 1 bid' })).toBeVisible();
});

/** Guarantees that far too much text is refused by name and comes back as it was typed. */
test('100 kB of text are refused and kept', async ({ browser }) => {
  const client = await browserOf(browser, 'client');
  const long = 'a long brief '.repeat(8_000);
  await client.goto('/jobs/new');
  await client.getByLabel('Brief', { exact: true }).evaluate((field) => field.removeAttribute('maxlength'));
  await client.getByLabel('Title', { exact: true }).fill('Too long a brief');
  await client.getByLabel('Brief', { exact: true }).fill(long);
  await client.getByRole('button', { name: 'Look at it as freelancers will' }).click();
  await expect(client.getByRole('form', { name: 'New job' }).getByRole('alert')).toBeVisible();
  expect(await client.getByLabel('Brief', { exact: true }).inputValue()).toHaveLength(long.length);
});

/** Guarantees that an attempt belongs to one person, and that a token which this market did not sign is worth nothing. */
test('an answer for another person’s attempt and a forged token are refused', async ({ browser }) => {
  const operator = await browserOf(browser, 'operator');
  const [owner, thief] = [
    await newcomer(browser, operator, 'Owner Candidate'),
    await newcomer(browser, operator, 'Thief Candidate'),
  ];
  const answer = await answersFirst(owner);
  const [url, body, token] = [answer.url(), answer.postData() ?? '', answer.headers()['authorization'] ?? ''];
  expect((await thief.request.get(new URL(owner.url()).pathname)).status()).toBe(404);
  const ownToken = (await answersFirst(thief)).headers()['authorization'] ?? '';
  const foreign = await thief.request.post(url, {
    headers: { authorization: ownToken, 'content-type': 'application/json' },
    data: body,
  });
  expect(foreign.ok(), 'an answer to the question of somebody else, with a token of one’s own').toBe(false);
  expect(foreign.status()).toBeLessThan(500);
  const [head, claims, signature = ''] = token.split('.');
  const other = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
  const forged = [
    '',
    'Bearer x.y.z',
    `${head}.${claims}.${signature.slice(1)}${signature.slice(0, 1)}`,
    `Bearer ${other}.${claims}.`,
  ];
  for (const authorization of forged) {
    const reply = await thief.request.post(url, {
      headers: { authorization, 'content-type': 'application/json' },
      data: body,
    });
    expect(reply.status(), authorization).toBe(401);
  }
  const forgedLink = await thief.request.get('/confirm?token=forged');
  expect(forgedLink.status()).toBeLessThan(500);
});

/** Guarantees that a preview is no posting: nothing that was only looked at can be found. */
test('what was only previewed is not posted', async ({ browser }) => {
  const client = await browserOf(browser, 'client');
  const title = `Only looked at ${Date.now()}`;
  await writeJob(client, { title, brief: soundNote, amount: '100' });
  await expect(client.getByRole('heading', { name: title })).toBeVisible();
  await client.goto('/my-jobs');
  await expect(client.getByText(title)).toHaveCount(0);
});

/** Starts the quiz and answers its first question; what the page sent for it. */
async function answersFirst(page: Page): Promise<Request> {
  await startTest(page, 'marketplace-readiness');
  const sent = page.waitForRequest((request) => request.url().includes('/api/skill-tests/answer'));
  await page.getByRole('radio').first().check();
  return sent;
}
