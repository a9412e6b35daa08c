import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { checkpointLine } from '@assay/services/log/checkpoint-line';
import { Refusal } from '../refusal';

/** The lines of each file that is there, read while they are asked for. */
export function checkpointLinesOf(paths: readonly string[]): readonly AsyncIterable<string>[] {
  return paths.filter((path) => existsSync(path)).map(linesOf);
}

/** Opens the file at the first line asked for: a reader that is opened before loses what it reads until then, and its end. */
async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

/** A checkpoint that somebody kept by itself, as the worker would have written it into a file. */
export async function keptCheckpoint(path: string): Promise<readonly string[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${path} cannot be read: ${error.code ?? error.message}`);
  });
  const { parseTrust } = await import('@assay/transparency/trust');
  const note = `${text.replaceAll('\r\n', '\n').trim()}\n`;
  if (!isCheckpoint(() => parseTrust(note).by)) throw new Refusal(`${path} is no checkpoint.`);
  return [checkpointLine({ sealedAt: '', note })];
}

function isCheckpoint(read: () => 'keys' | 'checkpoint'): boolean {
  try {
    return read() === 'checkpoint';
  } catch (error) {
    if (error instanceof Error && ['NoteError', 'NoteKeyError', 'CheckpointError'].includes(error.name)) return false;
    throw error;
  }
}
