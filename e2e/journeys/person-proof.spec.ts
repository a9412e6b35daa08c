import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from '@playwright/test';
import { barriers } from '../fixtures/access';
import { browserOf, strangerOf } from '../fixtures/people';
import { expect, test } from '../fixtures/test';

const saved = async (page: Page, name: RegExp, path: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name }).first().click();
  const file: Download = await download;
  await file.saveAs(path);
  return path;
};

/** The checker in a browser without any network, which counts what it asks for. */
async function openOffline(browser: Browser, path: string): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${path}`);
  return { page, asked };
}

/** Guarantees that somebody can prove without this market what it wrote down about them, and finds out a changed proof. */
test('a person takes the proof of an entry home and checks it from disk, without a network', async ({
  browser,
}, info) => {
  const person = await browserOf(browser, 'freelancer');
  await person.goto('/settings');
  await person.getByRole('link', { name: 'See what is recorded' }).click();
  await expect(person.getByRole('heading', { level: 1 })).toHaveText('What the log holds about you');
  const proof = await saved(person, /Download the proof of entry/, info.outputPath('proof.json'));
  const several = await saved(person, /Download the proofs of this page/, info.outputPath('proofs.json'));
  const checker = await saved(person, /Download the checker/, info.outputPath('checker.html'));
  const key = await (await person.request.get('/log/key')).text();
  await person.context().close();

  const { page, asked } = await openOffline(browser, checker);
  const verdict = page.getByRole('region', { name: /^(Verdict|Ergebnis)$/ });
  await test.step('as it was given', async () => {
    await page.getByLabel('The file with the proof').setInputFiles(proof);
    await expect(verdict).toContainText('Not compared.');
    await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(/Fits together, its key not compared$/);
    await page.getByLabel('Verifier key or checkpoint of the log').fill(key);
    await page.getByRole('button', { name: 'Check the proof' }).press('Enter');
    await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(/Valid$/);
    await expect(verdict.getByRole('heading', { name: /Holds\.$/ })).toHaveCount(5);
    await expect(page.getByRole('status')).toHaveText('Valid');
    expect(await barriers(page)).toEqual([]);
  });
  await test.step('against a kept checkpoint of the same size with another root', async () => {
    const { checkpoint } = JSON.parse(await readFile(proof, 'utf8'));
    const [origin, size, , ...rest] = String(checkpoint).split('\n');
    const kept = [origin, size, Buffer.alloc(32).toString('base64'), ...rest].join('\n');
    await page.getByLabel('Verifier key or checkpoint of the log').fill(kept);
    await expect(verdict).toBeEmpty();
    await page.getByRole('button', { name: 'Check the proof' }).press('Enter');
    await expect(verdict).toContainText('the log was rewritten');
    await page.getByLabel('Verifier key or checkpoint of the log').fill(key);
  });
  await test.step('with one byte changed', async () => {
    const text = await readFile(proof, 'utf8');
    const buffer = Buffer.from(text.replace(/(\\"kind\\":\\")./, '$1x'));
    expect(buffer.toString()).not.toBe(text);
    await page
      .getByLabel('The file with the proof')
      .setInputFiles({ name: 'changed.json', mimeType: 'application/json', buffer });
    await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(/Not valid$/);
    await expect(verdict.getByRole('heading', { name: 'The entry: Does not hold.' })).toBeVisible();
  });
  await test.step('a whole page of them, in German', async () => {
    await page.getByRole('group', { name: 'Language' }).getByRole('button', { name: 'Deutsch' }).click();
    await expect(page.getByRole('group', { name: 'Sprache' })).toBeVisible();
    await page.getByLabel('Die Datei mit dem Nachweis').setInputFiles(several);
    await expect(verdict.getByRole('heading', { level: 2 })).toHaveText(/Gültig$/);
    await expect(verdict).toContainText(/(\d+) von \1 Nachweisen stimmen/);
  });
  expect(asked).toEqual([`file://${checker}`]);
});

/** Guarantees that everybody finds the checker and the keys, and that the checker is saved, never run on this site. */
test('the checker is there for everybody, to be saved', async ({ browser }, info) => {
  const stranger = await strangerOf(browser);
  await stranger.goto('/log');
  await expect(stranger.getByRole('heading', { name: 'The newest checkpoint' })).toBeVisible();
  const checker = await saved(stranger, /Download the checker/, info.outputPath('checker.html'));
  const again = await stranger.request.get('/log/proof-checker.html');
  expect(again.headers()).toMatchObject({ 'content-disposition': 'attachment; filename="assay-proof-checker.html"' });
  expect(await again.text()).toBe(await readFile(checker, 'utf8'));
});
