import { createHash, type Hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const DIGITS = 12;
const resolve = createRequire(import.meta.url).resolve;

let known: Promise<string> | undefined;

/**
 * Release of Assay, and the beginning of the SHA-256 over the sources that make rows of the log and estimates of rows: what
 * names the code behind a figure. Sources do not change while a process runs.
 */
export async function codeVersion(): Promise<string> {
  known ??= readVersion();
  return known;
}

async function readVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(text));
  return `${version}+${(await hashSources()).slice(0, DIGITS)}`;
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  await addSources(hash, 'impact', dirname(resolve('@assay/impact/estimate-impact')));
  await addSources(hash, 'research', dirname(resolve('@assay/services/research/gather')));
  await addSources(hash, 'runs', import.meta.dirname);
  return hash.digest('hex');
}

/** @param part stands for the folder, which lies elsewhere in each installation */
async function addSources(hash: Hash, part: string, folder: string): Promise<void> {
  const names = (await readdir(folder, { recursive: true })).filter(isSource).toSorted();
  for (const name of names)
    hash
      .update(`${part}/${name}`)
      .update('\0')
      .update(await readFile(join(folder, name)));
}

/** Neither tests nor words change a figure. */
function isSource(name: string): boolean {
  return name.endsWith('.ts') && !name.endsWith('.test.ts') && !/^(?:testing|known-truth|words)[/\\]/u.test(name);
}
