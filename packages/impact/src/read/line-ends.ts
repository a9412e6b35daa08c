import { createReadStream } from 'node:fs';

const [lf, cr, quote] = [10, 13, 34];

/** Whether some records of a CSV file end with CR LF and others with LF; ends of lines within quotes are text. */
export async function hasMixedLineEnds(path: string): Promise<boolean> {
  let [previous, isQuoted, withCr, without] = [0, false, false, false];
  for await (const chunk of createReadStream(path)) {
    if (!Buffer.isBuffer(chunk)) continue;
    for (const byte of chunk) {
      if (byte === quote) isQuoted = !isQuoted;
      else if (byte === lf && !isQuoted) {
        if (previous === cr) withCr = true;
        else without = true;
      }
      previous = byte;
    }
    if (withCr && without) return true;
  }
  return false;
}
