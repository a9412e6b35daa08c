import type { Browser, Page } from '@playwright/test';
import { englishParts, textOf } from '../fixtures/english';
import { soundNote } from '../fixtures/jobs';
import { eachPageOf, examplesOf, pagesOf } from '../fixtures/pages';
import { swept } from '../fixtures/sweep';
import { expect, test } from '../fixtures/test';

async function germanBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: 'de-DE' });
  return context.newPage();
}

async function germanBrowserOf(browser: Browser, role: 'Freelancer' | 'Auftraggeber' | 'Betreiber'): Promise<Page> {
  const page = await germanBrowser(browser);
  await page.goto('/log-in');
  await page.getByRole('form', { name: 'In der Vorführung anmelden' }).getByRole('button', { name: role }).click();
  await expect(page).not.toHaveURL(/log-in/);
  return page;
}

/** The page says that it is German, and nothing of it is English but what people wrote. */
async function expectGerman(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  const text = await textOf(page);
  expect
    .soft(
      englishParts.filter((part) => text.includes(part)),
      new URL(page.url()).pathname,
    )
    .toEqual([]);
}

async function readAll(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await expectGerman(page);
  }
}

/** Guarantees that the search below can find anything: it does, where a page is English. */
test('there is English to look for', async ({ page }) => {
  expect(englishParts.length).toBeGreaterThan(800);
  await page.goto('/');
  const text = await textOf(page);
  expect(englishParts.filter((part) => text.includes(part)).length).toBeGreaterThan(10);
});

/** Guarantees that whoever only looks, and checks a badge, meets no English. */
test('a visitor with a German browser reads German', async ({ browser }) => {
  const page = await germanBrowser(browser);
  const examples = await examplesOf(page, 'anybody');
  await readAll(page, [...pagesOf('anybody', examples), '/nirgendwo']);
  const { credential = '' } = examples;
  await page.goto(`/verify?source=${encodeURIComponent(new URL(credential, page.url()).href)}`);
  await expect(page.getByText('Jeder Beweis stimmt: Nichts wurde verändert.')).toBeVisible();
  await expectGerman(page);
  await page.getByLabel('Oder sein Text').fill('kein Abzeichen');
  await page.getByRole('button', { name: 'Abzeichen prüfen' }).click();
  await expect(page.getByText('Das ist weder ein Nachweis noch ein Bild, das einen enthält.')).not.toHaveCount(0);
  await expectGerman(page);
});

/** Guarantees that a form which is refused says why in German, beside its fields, and keeps what was typed. */
test('a client and a freelancer make mistakes in German, and nothing typed is lost', async ({ browser }) => {
  const client = await germanBrowserOf(browser, 'Auftraggeber');
  const job = await postJob(client);
  await readAll(client, [`${job}/bids`, ...pagesOf('client', await examplesOf(client, 'client'))]);

  const freelancer = await germanBrowserOf(browser, 'Freelancer');
  await freelancer.goto(`${job}/bid`);
  const form = freelancer.getByRole('form', { name: 'Ihr Angebot' });
  await form.getByLabel('Preis', { exact: true }).fill('ungefähr tausend');
  await expect(form.getByText('Schreiben Sie nur Ziffern, zum Beispiel 1250 oder 1250,50.')).not.toHaveCount(0);
  await form.getByLabel('Preis', { exact: true }).fill('1.200,50');
  await expect(form.getByText('1.104,46 €')).not.toHaveCount(0);
  await form.getByLabel('Anschreiben an den Auftraggeber').fill('Zu kurz.');
  await form.getByRole('button', { name: 'Dieses Angebot senden' }).click();
  const short = 'Ihr Anschreiben braucht mindestens 40 Zeichen; bisher sind es 8.';
  await expect(form.getByText(short)).not.toHaveCount(0);
  await expect(form.getByLabel('Preis', { exact: true })).toHaveValue('1.200,50');
  await expectGerman(freelancer);
  await readAll(freelancer, pagesOf('freelancer', await examplesOf(freelancer, 'freelancer')));
  await freelancer.goto('/money');
  const withdrawal = freelancer.getByRole('form', { name: /auszahlen/i });
  await withdrawal.getByLabel('Betrag').fill('999999');
  await withdrawal.getByRole('button', { name: /auszahlen/i }).click();
  await expect(freelancer.getByText(/Ihnen stehen [\d.,]+\s€ zur Verfügung/)).not.toHaveCount(0);
  await expectGerman(freelancer);
});

/** Guarantees that whoever runs the market in German meets no English, but in what the log and people say. */
test('an operator reads German', async ({ browser }) => {
  const page = await germanBrowserOf(browser, 'Betreiber');
  const examples = await examplesOf(page, 'operator');
  await readAll(page, swept(eachPageOf('operator', examples), pagesOf('operator', examples)));
});

/** Guarantees that all of a test but its questions is German, up to its end. */
test('a test speaks German around its questions', async ({ browser }) => {
  const page = await germanBrowserOf(browser, 'Auftraggeber');
  await page.goto('/tests/marketplace-readiness/start');
  await expectGerman(page);
  await page.getByRole('button', { name: /^Den Test beginnen/ }).click();
  await expect(page.getByText('Setzen Sie hier Ihr Häkchen; erst dann beginnt der Test.')).not.toHaveCount(0);
  await page.getByRole('checkbox', { name: /Ich habe die Regeln gelesen/ }).check();
  await page.getByRole('button', { name: /^Den Test beginnen/ }).click();
  await expect(page).toHaveURL(/\/attempts\//);
  await page.getByRole('radio').first().check();
  await expect(page.getByText('Gespeichert', { exact: true })).toBeVisible();
  await expectGerman(page);
  await page.goto(`${new URL(page.url()).pathname}/hand-in`);
  await expectGerman(page);
  await page.getByText('Diesen Versuch stattdessen abbrechen').click();
  await page.getByRole('button', { name: 'Ohne Wertung abbrechen' }).click();
  await expect(page).toHaveURL(/\/result$/);
  await expectGerman(page);
});

/** Posts a job after two refusals, of the form and of its amounts. */
async function postJob(client: Page): Promise<string> {
  await client.goto('/jobs/new');
  const form = client.getByRole('form', { name: 'Neuer Auftrag' });
  const look = form.getByRole('button', { name: 'Ansehen, wie Freelancer ihn sehen' });
  await form.getByLabel('Titel', { exact: true }).fill('Kurz');
  await look.click();
  await expect(form.getByText('Der Titel braucht mindestens 8 Zeichen; bisher sind es 4.')).not.toHaveCount(0);
  await expect(form.getByText('Die Beschreibung fehlt.')).not.toHaveCount(0);
  await expect(form.getByText('Wählen Sie mindestens eine Fähigkeit.')).not.toHaveCount(0);
  await expect(form.getByLabel('Titel', { exact: true })).toHaveValue('Kurz');
  await expectGerman(client);

  await form.getByLabel('Titel', { exact: true }).fill(`Monatsbericht ${Date.now()}`);
  await form.getByLabel('Beschreibung', { exact: true }).fill(soundNote);
  await form.getByLabel('Bereich', { exact: true }).selectOption({ label: 'Software und Technik' });
  await form.getByLabel('Fähigkeiten suchen').fill('SQL');
  await form.getByRole('button', { name: 'Hinzufügen', exact: true }).click();
  await expect(form.getByRole('checkbox', { name: 'SQL' })).toBeChecked();
  await form.getByLabel('Budget').fill('1.200');
  await form.getByLabel('Meilenstein 1').fill('Alles');
  await form.getByLabel('Betrag').fill('900');
  await form.getByLabel('Tage').fill('5');
  await look.click();
  await expect(
    form.getByText(/Die Meilensteine ergeben zusammen 900,00\s€, der Preis ist 1\.200,00\s€/),
  ).not.toHaveCount(0);
  await expectGerman(client);

  await form.getByLabel('Betrag').fill('1.200');
  await look.click();
  await expectGerman(client);
  await client.getByRole('button', { name: 'Diesen Auftrag ausschreiben' }).click();
  await expect(client).toHaveURL(/\/jobs\/[0-9a-f-]{36}/);
  await expectGerman(client);
  return new URL(client.url()).pathname;
}
