import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BadInput } from './bad-input';
import { findFiles } from './read-market';

/** What the figures were computed from; `origin` is `unknown` where no manifest says it. */
export type Snapshot = { readonly snapshot: string; readonly origin: string };

/**
 * Names the state of a folder of market files: what its manifest says, else the SHA-256 over the lines
 * `<SHA-256 of the file>  <name>` of its tables, sorted by name (as `sha256sum * | sha256sum` prints it).
 */
export async function readSnapshot(folder: string): Promise<Snapshot> {
  const manifest = join(folder, 'manifest.json');
  return existsSync(manifest) ? readManifest(manifest) : { snapshot: await hashFiles(folder), origin: 'unknown' };
}

async function readManifest(path: string): Promise<Snapshot> {
  const { snapshot, origin } = fieldsOf(await readFile(path, 'utf8'));
  if (snapshot === undefined || snapshot === null) throw new BadInput('manifest.json names no snapshot.');
  if (origin !== 'real' && origin !== 'simulated')
    throw new BadInput('manifest.json: origin is neither real nor simulated.');
  return { snapshot: typeof snapshot === 'string' ? snapshot : JSON.stringify(snapshot), origin };
}

function fieldsOf(text: string): { snapshot?: unknown; origin?: unknown } {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? read : {};
  } catch (error) {
    throw new BadInput('manifest.json is no JSON.', { cause: error });
  }
}

async function hashFiles(folder: string): Promise<string> {
  const lines = [];
  for (const path of findFiles(folder).values()) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    lines.push({ name: basename(path), hash: hash.digest('hex') });
  }
  lines.sort((one, other) => (one.name < other.name ? -1 : 1));
  return createHash('sha256')
    .update(lines.map(({ name, hash }) => `${hash}  ${name}\n`).join(''))
    .digest('hex');
}
