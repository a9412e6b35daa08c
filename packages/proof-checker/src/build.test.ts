import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { buildProofChecker } from './build';
import { de } from './page/words.de';
import { en } from './page/words.en';

const folder = fileURLToPath(new URL('page', import.meta.url));

it('comes out byte for byte the same, so that a copy can be compared', async () => {
  expect(await buildProofChecker(folder)).toBe(await buildProofChecker(folder));
});

it('loads nothing and may run nothing but its own script and style', async () => {
  const html = await buildProofChecker(folder);
  const elements = elementsOf(parse(html));
  const attributes = elements.flatMap(({ tagName, attrs }) => attrs.map(({ name, value }) => [tagName, name, value]));
  expect(attributes.filter(([, name]) => ['src', 'href', 'srcset', 'action'].includes(name ?? ''))).toEqual([]);
  const policy = attributes.find(([tag, name]) => tag === 'meta' && name === 'content')?.[2] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  for (const tag of ['script', 'style']) {
    const inline = elements.filter(({ tagName }) => tagName === tag);
    expect(inline).toHaveLength(1);
    const hash = createHash('sha256').update(textOf(inline[0])).digest('base64');
    expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
  }
  expect(html).not.toContain('/packages/');
});

it('says everything in both languages', () => {
  expect(shapeOf(de)).toEqual(shapeOf(en));
});

type Parsed = DefaultTreeAdapterTypes.Node;

function elementsOf(node: Parsed): DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function textOf(found: DefaultTreeAdapterTypes.Element | undefined): string {
  return (found?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('');
}

/** The keys of the words, with those texts emptied that are the reader's. */
function shapeOf(said: object): unknown {
  return Object.fromEntries(
    Object.entries(said).map(([key, value]) => [key, typeof value === 'object' ? shapeOf(value) : typeof value]),
  );
}
