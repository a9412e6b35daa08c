import axe from 'axe-core';
import { JSDOM } from 'jsdom';

// One window for all checks: axe is half a megabyte of script, which takes its time to load.
const { window } = new JSDOM('<!doctype html><html lang="en"><title>Page</title><main></main></html>', {
  url: 'https://page.example/',
  runScripts: 'outside-only',
  pretendToBeVisual: true,
});
window.eval(axe.source);

let before: Promise<unknown> = Promise.resolve();

/**
 * The rules of axe that a piece of a page breaks, in alphabetical order.
 *
 * @param html what stands in the main part of a page that is in order
 * @param rules those to try; none of them may need a layout, which jsdom has not
 */
export function findingsOf(html: string, rules: readonly string[]): Promise<string[]> {
  const found = before.then(async () => {
    const main = window.document.querySelector('main');
    if (main) main.innerHTML = html;
    const options = { runOnly: { type: 'rule', values: [...rules] }, resultTypes: ['violations'] };
    const script = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations.map(({ id }) => id))`;
    return namesOf(await window.eval(script)).toSorted();
  });
  before = found.catch(() => []);
  return found;
}

function namesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
