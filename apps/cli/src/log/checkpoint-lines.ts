import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** The lines of each file that is there, read while they are asked for. */
export function checkpointLinesOf(paths: readonly string[]): readonly AsyncIterable<string>[] {
  return paths
    .filter((path) => existsSync(path))
    .map((path) => createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY }));
}
