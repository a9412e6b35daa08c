import { setTimeout as sleep } from 'node:timers/promises';
import type { Draw } from '@assay/testkit/draw';
import type { DrawnFault } from '../fault/faults';
import type { Stage } from '../stage/stage';
import type { StruckFault } from './report';
import { HungError, within } from './within';

/** Longer than a backup and its restoring take on a machine that is much too busy. */
const ENDS_WITHIN_MS = 240_000;

/**
 * Strikes at its moment after `startedAt`; tells when it did harm, and what went wrong in the fault itself. Rejects when it
 * hangs: it may go on doing harm, so that nothing more is to be asked of this installation.
 */
export async function strike(
  stage: Stage,
  { fault: { name, strike: harm }, atMs, missing }: DrawnFault,
  {
    startedAt,
    draw,
    endsWithinMs = ENDS_WITHIN_MS,
  }: { readonly startedAt: number; readonly draw: Draw; readonly endsWithinMs?: number },
): Promise<StruckFault> {
  if (missing !== undefined) return { name, atMs, tookMs: 0, struckMs: null, note: missing, isMissing: true };
  await sleep(startedAt + atMs - Date.now());
  let struckMs: number | null = null;
  const ended = (outcome: Pick<StruckFault, 'note' | 'failure'>): StruckFault => {
    const tookMs = Date.now() - startedAt - atMs;
    return { name, atMs, tookMs, struckMs, ...outcome };
  };
  try {
    const struck = () => {
      struckMs ??= Date.now() - startedAt;
    };
    const note = await within(endsWithinMs, name, harm(stage, draw.of(name), struck));
    return ended({ note });
  } catch (error) {
    if (error instanceof HungError) throw error;
    return ended({ note: 'failed', failure: String(error).slice(0, 500) });
  }
}
