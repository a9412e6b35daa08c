import { setTimeout as sleep } from 'node:timers/promises';
import { type Call, readHistory } from '../clients/history';
import { HungError } from './within';

/** Calls that have to be done before the faults and after them: what stands idle breaks no promise. */
export const LEAST_OK = 5;
const LOOK_EVERY_MS = 150;

/** How many calls were asked for since then and done. */
export function doneSince(calls: readonly Call[], since: number): number {
  return calls.filter(({ outcome, at }) => outcome === 'ok' && at >= since).length;
}

/**
 * Waits until enough calls were asked for since then and done.
 * @throws {HungError} when too few are done in time
 */
export async function untilLoaded(history: string, since: number, when: string, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const done = doneSince((await readHistory(history)).calls, since);
    if (done >= LEAST_OK) return;
    if (Date.now() > deadline)
      throw new HungError(`${done} calls were done ${when} in ${withinMs / 1_000} s, at least ${LEAST_OK} have to be`);
    await sleep(LOOK_EVERY_MS);
  }
}
