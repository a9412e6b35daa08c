import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '@assay/db/connect';
import { brandId } from '@assay/domain/kernel/id';
import type { ServiceContext } from '@assay/services/kernel/context';
import { RefusedError } from '@assay/services/kernel/refused';
import { sqlState } from '@assay/services/kernel/transaction';
import type { HistoryFile } from '@assay/testkit/history-file';
import type { Answered, Asked } from './history';
import { isLostConnection } from './lost-connection';
import type { Operation, Wish } from './operation';

type Outcome = Pick<Answered, 'outcome' | 'said'>;

export type Asking = {
  readonly history: HistoryFile;
  readonly databases: Readonly<Record<Operation['role'], Database>>;
  /** After this time nobody waits for an answer any more. */
  readonly givesUpAt: () => number;
};

/**
 * Longer than any verb takes; a client that waits longer has lost its connection and was not told. Longer with each try:
 * where a machine is too busy, those who ask anew on top of what still runs would leave no room for anything to end.
 */
const PATIENCE_MS = 6_000;
const LONGEST_PATIENCE_MS = 24_000;
const PAUSE_MS = 150;
const LONGEST_PAUSE_MS = 1_000;

/** Asks until the answer is known, each time under another request id, and writes down all of it. */
export async function askUntilKnown(asking: Asking, operation: Operation, wish: Wish, name: string): Promise<void> {
  const { history } = asking;
  for (let tries = 1; ; tries += 1) {
    const requestId = randomUUID();
    const question: Asked = { line: 'asked', wish: name, requestId, ...wish, at: Date.now() };
    await history.append(question);
    const work = operation.call(contextOf(asking, operation, wish, requestId), wish.input);
    const outcome = await withPatience(work, Math.min(tries * PATIENCE_MS, LONGEST_PATIENCE_MS));
    const answer: Answered = { line: 'answered', requestId, ...outcome, at: Date.now() };
    await history.append(answer);
    if (outcome.outcome !== 'unknown' || operation.again === 'done once more') return;
    if (Date.now() > asking.givesUpAt()) return;
    await sleep(Math.min(tries * PAUSE_MS, LONGEST_PAUSE_MS));
  }
}

function contextOf({ databases }: Asking, { role }: Operation, { by }: Wish, requestId: string): ServiceContext {
  const database = databases[role];
  if (by === null) return { database, actor: { type: 'anonymous' }, requestId };
  const accountId = brandId<'account'>(by);
  return { database, actor: { type: 'account', accountId, sessionId: null, state: 'active', roles: [] }, requestId };
}

async function withPatience(work: Promise<unknown>, patienceMs: number): Promise<Outcome> {
  const patience = new AbortController();
  const tooLate = sleep(patienceMs, { outcome: 'unknown', said: 'no answer' } as const, { signal: patience.signal });
  try {
    return await Promise.race([outcomeOf(work), tooLate]);
  } finally {
    patience.abort();
    await tooLate.catch(() => undefined);
  }
}

async function outcomeOf(work: Promise<unknown>): Promise<Outcome> {
  try {
    return { outcome: 'ok', said: plain(await work) };
  } catch (error) {
    if (error instanceof RefusedError) return { outcome: 'refused', said: error.refusal.code };
    return { outcome: isLostConnection(error) ? 'unknown' : 'error', said: saidOf(error) };
  }
}

/** The code, and the innermost cause: what the driver or the server said. */
export function saidOf(error: unknown): string {
  let said = String(error);
  for (let cause = error; cause instanceof Error; cause = cause.cause) said = cause.message;
  return `${sqlState(error) ?? ''} ${said.slice(0, 300)}`;
}

/** What JSON can hold of an answer. */
function plain(answer: unknown): unknown {
  const text = JSON.stringify(answer, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  return text === undefined ? null : JSON.parse(text);
}
