import { rm } from 'node:fs/promises';
import type { ClaimedRun } from '@assay/services/impact/claim';
import { failImpactRun } from '@assay/services/impact/fail';
import { type CheckedOutcome, keepImpactResult } from '@assay/services/impact/keep-result';
import { putBackImpactRun } from '@assay/services/impact/put-back';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { Logger } from '../log';
import type { Order } from './order';
import { RunError } from './run-error';
import { makeRunFolder } from './run-folder';
import { startChild, type EstimatingChild } from './start-child';
import { pause, watch } from './watch';

export type Surroundings = {
  readonly ctx: ServiceContext;
  readonly databaseUrl: string;
  readonly personKey: string;
  readonly log: Logger;
  readonly stopping: AbortSignal;
  /** Told of each child; tests end one from outside. */
  readonly onChild?: (child: EstimatingChild) => void;
};

const MOST_TRIES = 10;
const TRY_EVERY_MS = 3_000;

/** Has a run estimated in a process of its own, keeps its lease and progress meanwhile, and its figures or failure. */
export async function carryOut(run: ClaimedRun, surroundings: Surroundings): Promise<void> {
  const folder = await makeRunFolder();
  try {
    await estimate(run, surroundings, orderFor(run, surroundings, folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function orderFor({ source, drawnFrom }: ClaimedRun, { databaseUrl, personKey }: Surroundings, folder: string): Order {
  if (source === 'market') return { source, databaseUrl, personKey, folder };
  if (drawnFrom === null) throw new Error('a study names nothing to draw it from');
  return { source, ...drawnFrom };
}

async function estimate(run: ClaimedRun, surroundings: Surroundings, order: Order): Promise<void> {
  const { ctx, log, stopping, onChild } = surroundings;
  const child = startChild(order);
  onChild?.(child);
  const ended = new AbortController();
  const watched = watch(run, child, { ctx, log, stopping, ended: ended.signal });
  try {
    if (!(await keep(run, await child.outcome, surroundings)))
      log.warn({ run: run.id }, 'a run was begun anew by another worker');
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    if (stopping.aborted) {
      await putBackImpactRun(ctx, run);
      return;
    }
    log.error({ err: error, run: run.id, failure: error.failure }, 'impact was not estimated');
    await failImpactRun(ctx, run, error.failure);
  } finally {
    ended.abort();
    await watched;
  }
}

/**
 * The figures of many minutes are not given up for one write that fails; the run stays leased meanwhile.
 *
 * @throws what the last try threw: the run is begun anew when its lease has ended
 */
async function keep(
  run: ClaimedRun,
  outcome: CheckedOutcome,
  { ctx, log, stopping }: Pick<Surroundings, 'ctx' | 'log' | 'stopping'>,
): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await keepImpactResult(ctx, run, outcome);
    } catch (error) {
      if (tries === MOST_TRIES || stopping.aborted) throw error;
      log.warn({ err: error, run: run.id, tries }, 'the figures of a run were not kept; it is tried again');
      await pause(TRY_EVERY_MS, stopping);
    }
  }
}
