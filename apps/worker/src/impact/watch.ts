import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimedRun } from '@assay/services/impact/claim';
import { renewImpactRun } from '@assay/services/impact/renew';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { Logger } from '../log';
import type { EstimatingChild } from './start-child';

type Watching = {
  readonly ctx: ServiceContext;
  readonly log: Logger;
  readonly stopping: AbortSignal;
  readonly ended: AbortSignal;
};

const LOOK_EVERY_MS = 1_000;
const LONGEST_MS = 20 * 60_000;
/** Ten times what the market of the published study takes. */
const MOST_BYTES = 4 * 1024 ** 3;

/** Until the run has ended: keeps its progress and ends its child when it may not go on. */
export async function watch(run: ClaimedRun, child: EstimatingChild, watching: Watching): Promise<void> {
  const { log, stopping, ended } = watching;
  const until = Date.now() + LONGEST_MS;
  const either = AbortSignal.any([stopping, ended]);
  while (!ended.aborted) {
    try {
      await look(run, child, { ...watching, until });
    } catch (error) {
      // A database that is away for a moment is no reason to give up: the lease lasts longer than that.
      log.warn({ err: error, run: run.id }, 'the progress of a run was not kept; it is tried again');
    }
    await pause(LOOK_EVERY_MS, stopping.aborted ? ended : either);
  }
}

type Look = Watching & { readonly until: number };

async function look(run: ClaimedRun, child: EstimatingChild, { ctx, stopping, until }: Look): Promise<void> {
  if (stopping.aborted) child.stop('interrupted', 'the worker stops');
  else if (Date.now() > until) child.stop('out_of_time', `it took longer than ${LONGEST_MS / 60_000} minutes`);
  else if (((await child.residentBytes()) ?? 0) > MOST_BYTES) child.stop('out_of_memory', 'it held too much memory');
  else if (!(await renewImpactRun(ctx, run, child.progress())))
    child.stop('interrupted', 'another worker has begun it anew');
}

/** Ends early with its signal. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
