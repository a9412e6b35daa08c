import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The lines of each file that is there, read while they are asked for. */
export function checkpointLinesOf(paths: readonly string[]): readonly AsyncIterable<string>[] {
  return paths.filter((path) => existsSync(path)).map(linesOf);
}

/** Opens the file at the first line asked for: a reader that is opened before loses what it reads until then, and its end. */
async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}
