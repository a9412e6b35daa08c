import { open } from 'node:fs/promises';
import type { ServiceContext } from '@assay/services/kernel/context';
import { checkpointLine, parseCheckpointLine, type CheckpointLine } from '@assay/services/log/checkpoint-line';
import { readCheckpointsAfter, sizeOfKept } from '@assay/services/log/read-checkpoints';

/** A copy of every checkpoint in a file that is only ever appended to, where nobody who can write the database reaches it. */
export type CheckpointFile = {
  /** Appends what the database has and the file lacks, and waits until the disk has it. */
  readonly follow: (ctx: ServiceContext) => Promise<void>;
};

/** Longer than any line. */
const LAST_BYTES = 16_384;

/**
 * Opens the file, or begins it.
 * @throws {Error} when it speaks of another log than the database holds
 */
export async function openCheckpointFile(ctx: ServiceContext, path: string): Promise<CheckpointFile> {
  const { last, isCutOff } = await readEnd(path);
  let size = last ? await sizeOfKept(ctx, last) : 0;
  if (isCutOff) await append(path, '\n');
  return {
    follow: async (current) => {
      for (;;) {
        const next = await readCheckpointsAfter(current, size);
        if (next.length === 0) return;
        await append(path, next.map(checkpointLine).join(''));
        size = next.at(-1)?.treeSize ?? size;
      }
    },
  };
}

type End = { readonly last: CheckpointLine | undefined; readonly isCutOff: boolean };

/** The last whole line, and whether something that was cut off follows it. */
async function readEnd(path: string): Promise<End> {
  const file = await open(path, 'a+', 0o600);
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - LAST_BYTES);
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(LAST_BYTES), position: from });
    const text = buffer.toString('utf8', 0, bytesRead);
    const last = text
      .split('\n')
      .toReversed()
      .map(parseCheckpointLine)
      .find((line) => line !== undefined);
    return { last, isCutOff: text !== '' && !text.endsWith('\n') };
  } finally {
    await file.close();
  }
}

async function append(path: string, text: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
