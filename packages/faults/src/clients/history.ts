import { readHistoryFile } from '@assay/testkit/history-file';
import { z } from 'zod';

const asked = z.object({
  line: z.literal('asked'),
  /** One wish, however often it is asked for. */
  wish: z.string(),
  /** Under this the database knows what this very call wrote. */
  requestId: z.uuid(),
  verb: z.string(),
  by: z.string().nullable(),
  input: z.record(z.string(), z.unknown()),
  at: z.number(),
});

const answered = z.object({
  line: z.literal('answered'),
  requestId: z.uuid(),
  /** `unknown`: nobody heard whether it was done. `error`: an answer that is neither a refusal nor a lost connection. */
  outcome: z.enum(['ok', 'refused', 'unknown', 'error']),
  /** What was answered, the code of the refusal, or the error. */
  said: z.unknown(),
  at: z.number(),
});

/** An error that met a client beside its calls, and that no lost connection explains. */
const unexpected = z.object({ line: z.literal('unexpected'), said: z.string(), at: z.number() });

const stray = z.object({ line: z.literal('stray'), said: z.string(), at: z.number() });

export type Asked = z.output<typeof asked>;
export type Answered = z.output<typeof answered>;

/** One call of the product by one client. */
export type Call = Asked & {
  /** A call without an answer is one whose client was killed. */
  readonly outcome: Answered['outcome'];
  readonly said: unknown;
  readonly answeredAt: number | undefined;
};

export type History = {
  readonly calls: readonly Call[];
  /** Rejections that nobody caught, which would have ended a process that does not look out for them. */
  readonly strays: readonly string[];
  readonly unexpected: readonly string[];
};

/** What clients saw, as they wrote it down before they went on. */
export async function readHistory(path: string): Promise<History> {
  const strays: string[] = [];
  const unexpectedErrors: string[] = [];
  const answers = new Map<string, Answered>();
  const questions: Asked[] = [];
  for (const line of await readHistoryFile(path)) {
    const parsed = z.discriminatedUnion('line', [asked, answered, stray, unexpected]).parse(line);
    if (parsed.line === 'asked') questions.push(parsed);
    else if (parsed.line === 'answered') answers.set(parsed.requestId, parsed);
    else if (parsed.line === 'stray') strays.push(parsed.said);
    else unexpectedErrors.push(parsed.said);
  }
  const calls = questions.map((question): Call => {
    const answer = answers.get(question.requestId);
    return { ...question, outcome: answer?.outcome ?? 'unknown', said: answer?.said, answeredAt: answer?.at };
  });
  return { calls, strays, unexpected: unexpectedErrors };
}

/** The calls of each wish, in the order in which they were made. */
export function callsByWish(calls: readonly Call[]): ReadonlyMap<string, readonly Call[]> {
  const wishes = new Map<string, Call[]>();
  for (const call of calls) wishes.set(call.wish, [...(wishes.get(call.wish) ?? []), call]);
  return wishes;
}
