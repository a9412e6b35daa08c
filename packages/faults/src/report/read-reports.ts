import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const milliseconds = z.number().nullable();

/** A line of a run, as far as a table of many runs looks at it. */
const line = z.object({
  at: z.iso.datetime(),
  commit: z.string(),
  seed: z.string(),
  replay: z.string(),
  queue: z.enum(['postgresql', 'redis']),
  clients: z.number(),
  faults: z.array(
    z.object({
      name: z.string(),
      atMs: z.number(),
      tookMs: z.number(),
      struckMs: milliseconds,
      note: z.string(),
      isMissing: z.literal(true).optional(),
      failure: z.string().optional(),
    }),
  ),
  wishes: z.number(),
  calls: z.object({ ok: z.number(), refused: z.number(), unknown: z.number(), error: z.number() }),
  recovery: z.object({ firstOkMs: milliseconds, quietMs: milliseconds }),
  strays: z.number(),
  tookMs: z.number(),
  violations: z.array(z.object({ invariant: z.string(), fault: z.string() })),
  isBrokenOff: z.literal(true).optional(),
});

export type KeptReport = z.output<typeof line>;

/** The cycles of these files; those that never began are told by `failure` and left out. */
export async function readReports(files: readonly string[]): Promise<readonly KeptReport[]> {
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const lines: unknown[] = texts.flatMap((text) =>
    text
      .split('\n')
      .filter((each) => each !== '')
      .map((each) => JSON.parse(each)),
  );
  return lines.flatMap((each) => (failed.safeParse(each).success ? [] : line.parse(each)));
}

const failed = z.object({ failure: z.string() });
