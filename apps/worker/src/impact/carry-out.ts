import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimedRun } from '@assay/services/impact/claim';
import { failImpactRun } from '@assay/services/impact/fail';
import { keepImpactResult } from '@assay/services/impact/keep-result';
import { putBackImpactRun } from '@assay/services/impact/put-back';
import { renewImpactRun } from '@assay/services/impact/renew';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { Logger } from '../log';
import type { Order } from './order';
import { RunError } from './run-error';
import { startChild, type EstimatingChild } from './start-child';

export type Surroundings = {
  readonly ctx: ServiceContext;
  readonly databaseUrl: string;
  readonly personKey: string;
  readonly log: Logger;
  readonly stopping: AbortSignal;
  /** Told of each child; tests end one from outside. */
  readonly onChild?: (child: EstimatingChild) => void;
};

const LOOK_EVERY_MS = 1_000;
const LONGEST_MS = 20 * 60_000;
/** Ten times what the market of the published study takes. */
const MOST_BYTES = 4 * 1024 ** 3;

/** Has a run estimated in a process of its own, keeps its lease and progress meanwhile, and its figures or failure. */
export async function carryOut(run: ClaimedRun, surroundings: Surroundings): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-impact-'));
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
  const watched = watch(run, child, { ...surroundings, ended: ended.signal });
  try {
    const outcome = await child.outcome;
    if (!(await keepImpactResult(ctx, run, outcome)))
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

type Watching = Surroundings & { readonly ended: AbortSignal };

/** Until the child has ended: keeps its progress and ends it when it may not go on. */
async function watch(run: ClaimedRun, child: EstimatingChild, { ctx, log, stopping, ended }: Watching): Promise<void> {
  const until = Date.now() + LONGEST_MS;
  const either = AbortSignal.any([stopping, ended]);
  while (!ended.aborted) {
    if (stopping.aborted) child.stop('interrupted', 'the worker stops');
    else if (Date.now() > until) child.stop('out_of_time', `it took longer than ${LONGEST_MS / 60_000} minutes`);
    else if (((await child.residentBytes()) ?? 0) > MOST_BYTES) child.stop('out_of_memory', 'it held too much memory');
    else await renew(run, child, { ctx, log });
    await pause(LOOK_EVERY_MS, stopping.aborted ? ended : either);
  }
}

/** A database that is away for a moment is no reason to give up: the lease lasts longer than that. */
async function renew(
  run: ClaimedRun,
  child: EstimatingChild,
  { ctx, log }: Pick<Surroundings, 'ctx' | 'log'>,
): Promise<void> {
  try {
    if (!(await renewImpactRun(ctx, run, child.progress())))
      child.stop('interrupted', 'another worker has begun it anew');
  } catch (error) {
    log.warn({ err: error, run: run.id }, 'the progress of a run was not kept; it is tried again');
  }
}

/** Ends early with its signal. */
async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
