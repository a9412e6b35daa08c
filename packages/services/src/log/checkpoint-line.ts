import { z } from 'zod';

/** One checkpoint outside the database: a line of JSON, so that a line that a crash cut off harms no other. */
const line = z.object({ sealedAt: z.string(), note: z.string() });

export type CheckpointLine = z.infer<typeof line>;

export function checkpointLine({ sealedAt, note }: CheckpointLine): string {
  return `${JSON.stringify({ sealedAt, note })}\n`;
}

/** Undefined for what is no whole line, such as the last words of a worker that was killed. */
export function parseCheckpointLine(text: string): CheckpointLine | undefined {
  try {
    return line.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The text of a note without looking at its signatures. */
export function noteText(note: string): string {
  return note.slice(0, note.lastIndexOf('\n\n') + 1);
}
