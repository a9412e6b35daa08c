import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import tailwind from '@tailwindcss/postcss';
import postcss from 'postcss';
import { prerenderToNodeStream } from 'react-dom/static';
import { beforeAll, describe, expect, test } from 'vitest';
import { Gallery } from './gallery';

const output = fileURLToPath(new URL('../../dist/gallery/', import.meta.url));
const stylesheet = fileURLToPath(new URL('gallery.css', import.meta.url));

async function page(css: string, theme: 'light' | 'dark'): Promise<string> {
  const { prelude } = await prerenderToNodeStream(<Gallery css={css} theme={theme} />);
  let html = '';
  for await (const chunk of prelude) html += String(chunk);
  return html;
}

describe('every component, rendered on the server', () => {
  let css = '';
  let html = '';

  beforeAll(async () => {
    const source = await readFile(stylesheet, 'utf8');
    css = (await postcss([tailwind()]).process(source, { from: stylesheet })).css;
    html = await page(css, 'light');
    await mkdir(output, { recursive: true });
    await writeFile(`${output}light.html`, html);
    await writeFile(`${output}dark.html`, await page(css, 'dark'));
  });

  test('the theme compiles and defines both grounds', () => {
    expect(css).toContain('--color-brass');
    expect(css).toContain('color-scheme: dark');
  });

  test('a refused form gives back what was typed and links each error to its field', () => {
    expect(html).toContain('value="Ledger"');
    expect(html).toContain('We have kept stock in a shared sheet since 2014.');
    const link = /href="#([^"]+-title)"/.exec(html)?.[1] ?? '';
    expect(html).toContain(`id="${link}"`);
    expect(html).toMatch(/<option value="clerical" selected=""/);
  });

  test('amounts keep the decimals of their currency', () => {
    expect(html).toContain('¥185,000<');
    expect(html).toMatch(/KWD\s412\.500</);
  });

  test('code is coloured for both grounds', () => {
    expect(html).toMatch(/light-dark\(#[0-9A-Fa-f]+, #[0-9A-Fa-f]+\)/);
  });

  test('each mark names what it says, and its explanation is tied to it', () => {
    expect(html).toContain('aria-label="Assurance A1: Unsupervised, no sign of irregular answering"');
    const target = /popoverTarget="([^"]+)"/i.exec(html)?.[1] ?? '';
    expect(html).toMatch(new RegExp(`id="${target}" popover="auto"`));
  });
});
