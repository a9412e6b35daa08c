import type { Page } from '@playwright/test';
import { expectNoKey } from '../fixtures/no-key';
import { browserOf, newcomer } from '../fixtures/people';
import { startTest } from '../fixtures/quiz';
import { recordBytes, type Received } from '../fixtures/record-bytes';
import { expect, test } from '../fixtures/test';

/**
 * Guarantees that nothing which reaches a browser during a whole attempt tells a key: no document, stream, answer, script
 * or source map carries a key's mark, the salt, a family, a misconception or a rationale, and every option of a question
 * is set alike.
 */
test('receives no byte of a whole SQL attempt that tells a key', async ({ browser }) => {
  test.setTimeout(300_000);
  const operator = await browserOf(browser, 'operator');
  const page = await newcomer(browser, operator, 'Recording Candidate');
  const recording = await recordBytes(page);
  await startTest(page, 'sql');
  const stems: string[] = [];
  const served: Received[] = [];
  for (let position = 1; position <= 18; position += 1) {
    await expect(page.getByRole('heading', { level: 1 })).toContainText(`Question ${position} of 18`);
    await expectOptionsAlike(page);
    stems.push(await firstWords(page));
    await page.keyboard.press(String((position % 4) + 1));
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    served.push(await askAgain(page, position));
    await page.keyboard.press('ArrowRight');
  }
  await page.getByRole('button', { name: 'Hand in and see the result' }).click();
  await expect(page.getByRole('region', { name: 'By objective' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('region', { name: 'By objective' })).toBeVisible();

  const received = [...(await recording.texts()), ...served];
  const scripts = received.filter(({ url }) => new URL(url, 'http://localhost').pathname.endsWith('.js'));
  expect(received.length).toBeGreaterThan(40);
  expect(scripts.length).toBeGreaterThan(3);
  // The recording holds what it must: each question, in the answer to its own address.
  const unrecorded = stems.filter((stem, index) => served[index]?.text.includes(stem) !== true);
  expect(unrecorded).toEqual([]);
  await test.step('no secret in any of it', () => expectNoKey(received, test.info()));
  await test.step('scripts have no source maps', async () => {
    for (const { url, text } of scripts) {
      expect(text).not.toContain('sourceMappingURL=data:');
      expect((await page.request.get(`${url}.map`)).status()).toBe(404);
    }
  });
});

/**
 * The browser forgets bodies of pages that are left; so the question is asked for once more, by the same person, and by
 * its own address: the attempt's own shows the first question without an answer, which is another one by then.
 */
async function askAgain(page: Page, position: number): Promise<Received> {
  const url = new URL(page.url());
  url.search = `?question=${position}`;
  const answer = await page.request.get(url.href);
  expect(answer.status(), url.href).toBe(200);
  return { url: url.href, text: await answer.text() };
}

/** How the question begins, up to the first sign that a page and a stream write differently, or a name set as code. */
async function firstWords(page: Page): Promise<string> {
  const start = await page.locator('#stem').evaluate((stem) => {
    const walk = stem.ownerDocument.createTreeWalker(stem, NodeFilter.SHOW_TEXT);
    return walk.nextNode()?.textContent ?? '';
  });
  return /^[\w ,]+/.exec(start)?.[0] ?? 'no words';
}

/** Options say nothing by how they are set: cards of one kind, a sentence or a result, differ in their words alone. */
async function expectOptionsAlike(page: Page): Promise<void> {
  const options = await page.getByRole('radio').evaluateAll((radios) =>
    radios.map((radio) => {
      const card = radio.closest('[role=radiogroup] > *');
      return {
        id: radio.getAttribute('value') ?? '',
        kind: card?.tagName ?? '',
        attributes: [...(card?.attributes ?? [])]
          .filter(({ name }) => name !== 'for')
          .map(({ name, value }) => `${name}=${value}`)
          .join(' '),
      };
    }),
  );
  expect(options.length).toBeGreaterThanOrEqual(4);
  for (const { id } of options) expect(id).toMatch(/^[\w-]{16}$/);
  const kinds = new Set(options.map(({ kind }) => kind));
  expect(new Set(options.map(({ kind, attributes }) => `${kind} ${attributes}`)).size).toBe(kinds.size);
}
