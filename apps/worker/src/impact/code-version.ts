import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const DIGITS = 12;
const resolve = createRequire(import.meta.url).resolve;

/** Release of Assay, and the beginning of the SHA-256 over the sources of its estimates: what names the code behind a figure. */
export async function codeVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(text));
  return `${version}+${(await hashSources()).slice(0, DIGITS)}`;
}

async function hashSources(): Promise<string> {
  const folder = dirname(resolve('@assay/impact/estimate-impact'));
  const hash = createHash('sha256');
  const names = (await readdir(folder, { recursive: true })).filter(isSource).toSorted();
  for (const name of names)
    hash
      .update(name)
      .update('\0')
      .update(await readFile(join(folder, name)));
  return hash.digest('hex');
}

/** Neither tests nor words change a figure. */
function isSource(name: string): boolean {
  return name.endsWith('.ts') && !name.endsWith('.test.ts') && !/^(?:testing|known-truth|words)[/\\]/u.test(name);
}
