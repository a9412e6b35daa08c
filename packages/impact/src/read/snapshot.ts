import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { BadInput } from './bad-input';
import { findFiles } from './read-market';

/** What the figures were computed from; `origin` is `unknown` where no manifest says it. */
export type Snapshot = { readonly snapshot: string; readonly origin: string };

/**
 * Names the state of a folder of market files: what its manifest says, else the SHA-256 over the lines
 * `<SHA-256 of the file>  <name>` of its tables, sorted by name (as `sha256sum * | sha256sum` prints it). Files are refused
 * where they are not those of the manifest.
 */
export async function readSnapshot(folder: string): Promise<Snapshot> {
  const manifest = join(folder, 'manifest.json');
  const files = await hashFiles(folder);
  return existsSync(manifest) ? readManifest(manifest, files) : { snapshot: hashOf(files), origin: 'unknown' };
}

async function readManifest(path: string, found: Hashes): Promise<Snapshot> {
  const { snapshot, origin, files } = fieldsOf(await readText(path));
  if (files !== undefined) requireFiles(new Map(Object.entries(files ?? {})), found);
  if (!isNamed(snapshot)) throw new BadInput('manifest.json names no snapshot.');
  if (origin !== 'real' && origin !== 'simulated')
    throw new BadInput('manifest.json: origin is neither real nor simulated.');
  return { snapshot: typeof snapshot === 'string' ? snapshot : JSON.stringify(snapshot), origin };
}

async function readText(path: string): Promise<string> {
  if (!(await stat(path)).isFile()) throw new BadInput('manifest.json is no file.');
  return (await readFile(path, 'utf8')).replace(/^\uFEFF/u, '');
}

/** By a text, a place in the log, or both place and hash. */
function isNamed(snapshot: unknown): boolean {
  return ['string', 'number', 'object'].includes(typeof snapshot) && snapshot !== '' && snapshot !== null;
}

/** A folder may lack files that the manifest names, such as bids, but holds no others. */
function requireFiles(named: ReadonlyMap<string, unknown>, found: Hashes): void {
  for (const [name, hash] of found) {
    if (!named.has(name)) throw new BadInput(`${name} is not among the files of manifest.json.`);
    if (named.get(name) !== hash) throw new BadInput(`${name} is not the file whose hash manifest.json holds.`);
  }
}

function fieldsOf(text: string): { snapshot?: unknown; origin?: unknown; files?: unknown } {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null ? read : {};
  } catch (error) {
    throw new BadInput('manifest.json is no JSON.', { cause: error });
  }
}

type Hashes = ReadonlyMap<string, string>;

/** SHA-256 of the tables by the name of the file, sorted by name. */
async function hashFiles(folder: string): Promise<Hashes> {
  const paths = [...findFiles(folder).values()].toSorted((one, other) => (basename(one) < basename(other) ? -1 : 1));
  const hashes = new Map<string, string>();
  for (const path of paths) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    hashes.set(basename(path), hash.digest('hex'));
  }
  return hashes;
}

function hashOf(files: Hashes): string {
  const lines = Array.from(files, ([name, hash]) => `${hash}  ${name}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}
