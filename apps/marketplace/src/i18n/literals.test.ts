import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const sources = join(import.meta.dirname, '..');
const components = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsx'));

/** Text before a closing tag, beside arguments or not; what stands in `code` is no language of people. */
const text = /[>}]([^<>{}=;]*(?:\p{Ll}{2}|\p{L}{3})[^<>{}=;]*)<\/(?!code>)/gu;

/** What is read for a control, or shown by a component that is given words. */
const attribute =
  /\b(?:aria-label|placeholder|title|alt|label|lead|hint|description|pending)=(?:"([^"]*(?:\p{Ll}{2}|\p{L}{3})[^"]*)"|\{['`]([^'`]*(?:\p{Ll}{2}|\p{L}{3})[^'`]*)['`]\})/gu;

function literalsIn(source: string): string[] {
  return [...source.matchAll(text), ...source.matchAll(attribute)].map(([, ...found]) => found.join('').trim());
}

it('knows a literal when it sees one', () => {
  expect(literalsIn('<p>Nothing <b>here</b> yet</p>')).toEqual(['here', 'yet']);
  expect(literalsIn('<p>{count} of them</p><Why label="Why so?" />')).toEqual(['of them', 'Why so?']);
  expect(literalsIn('<code>assay seed</code><p>{t("title")}</p><a href="/jobs" title={t("open")}>→</a>')).toEqual([]);
});

it('no component says words that stand in the component: they would be in one language only', () => {
  expect(components.length).toBeGreaterThan(150);
  const found = components.flatMap((path) =>
    literalsIn(readFileSync(join(sources, path), 'utf8')).map((literal) => `${path}: ${literal}`),
  );
  expect(found).toEqual([]);
});
