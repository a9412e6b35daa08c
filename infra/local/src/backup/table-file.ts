import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { type Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupError } from './backup-error';

/** What the manifest holds a file to. */
type FileFacts = { readonly bytes: number; readonly sha256: string };

/** Beyond this level, files get hardly smaller and the backup much slower. */
const compression = { level: 3 };

/** Rows of a table as COPY writes them, compressed. */
export function tableFile(folder: string, name: string): string {
  return join(folder, `${name}.copy.gz`);
}

export async function writeTableFile(file: string, rows: Readable, signal: AbortSignal): Promise<FileFacts> {
  const { through, facts } = observe();
  const target = createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(rows, createGzip(compression), through, target, { signal });
  return facts();
}

/** Refuses a file that is not the one that the manifest was written for. */
export async function checkTableFile(file: string, expected: FileFacts, signal: AbortSignal): Promise<void> {
  const { through, facts } = observe();
  await pipeline(readFrom(file), through.resume(), { signal });
  requireSame(file, expected, facts());
}

/** Checks once more, so that nothing is loaded but what was checked. */
export async function sendTableFile(
  file: string,
  expected: FileFacts,
  into: Writable,
  signal: AbortSignal,
): Promise<void> {
  const { through, facts } = observe();
  await pipeline(readFrom(file), through, createGunzip(), into, { signal });
  requireSame(file, expected, facts());
}

async function* readFrom(file: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new BackupError(`The backup is not whole: ${file} is missing.`, { cause: error });
    throw error;
  }
}

function requireSame(file: string, expected: FileFacts, found: FileFacts): void {
  if (found.bytes !== expected.bytes || found.sha256 !== expected.sha256)
    throw new BackupError(`The backup is damaged: ${file} is not the file that was written.`);
}

/** Counts and digests what passes. */
function observe(): { readonly through: Transform; readonly facts: () => FileFacts } {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return { through, facts: () => ({ bytes, sha256: hash.digest('hex') }) };
}
