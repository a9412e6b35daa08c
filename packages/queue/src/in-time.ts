import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Waits for an end that the libraries of a queue do not promise: BullMQ waits for ever for the end of a connection to Redis
 * that is being opened again, and a pool for an answer of its server. What is left then is ended with the process.
 */
export async function inTime(ending: Promise<unknown>, withinMs: number): Promise<void> {
  const patience = new AbortController();
  const tooLate = sleep(withinMs, undefined, { signal: patience.signal, ref: false }).catch(() => undefined);
  try {
    await Promise.race([ending, tooLate]);
  } finally {
    patience.abort();
  }
}
