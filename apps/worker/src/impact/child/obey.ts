import { rmSync } from 'node:fs';
import type { Order, Told } from '../order';
import { RunError } from '../run-error';
import type { RunOutcome } from '@assay/services/impact/keep-result';
import type { RunProgress } from '@assay/services/impact/renew';

const parent = process.ppid;

/** Carries out the one order of this process, tells its parent, and ends; without a parent it ends sooner. */
export async function obey(order: Order): Promise<void> {
  const leave = () => leaveNothingOf(order);
  process.once('disconnect', leave);
  try {
    await tellLast({ kind: 'done', outcome: await carryOut(order, leave) });
  } catch (error) {
    await tellLast(failedBy(error));
  }
  process.disconnect();
}

/** Without a parent nobody else removes the rows. */
function leaveNothingOf(order: Order): never {
  if (order.source === 'market') rmSync(order.folder, { recursive: true, force: true });
  process.exit();
}

/** What draws a market needs no database, and starts sooner without it. */
async function carryOut(order: Order, leave: () => never): Promise<RunOutcome> {
  if (order.source === 'market') {
    const { estimateLog } = await import('./estimate-log');
    return estimateLog(order, progressTeller(leave));
  }
  const { estimateStudy } = await import('./estimate-study');
  return estimateStudy(order, progressTeller(leave));
}

const LEAST_STEP = 0.01;

function progressTeller(leave: () => never): (step: RunProgress['step'], progress: number) => void {
  let told: RunProgress = { step: 'starting', progress: 0 };
  return (step, progress) => {
    // While estimates are made nothing else is heard, not even that the parent has gone.
    if (process.ppid !== parent) leave();
    if (step === told.step && progress < told.progress + LEAST_STEP) return;
    told = { step, progress };
    tell({ kind: 'progress', progress: told });
  };
}

function tell(told: Told): void {
  process.send?.(told);
}

/** Settles once it is on its way: what is still to be sent is lost where the channel closes. */
function tellLast(told: Told): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(told, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });
}

function failedBy(error: unknown): Told {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (error instanceof RunError) return { kind: 'failed', failure: error.failure, message };
  const isRefused = error instanceof Error && error.name === 'BadInput';
  const isTooLarge = error instanceof RangeError && /allocation|array length/iu.test(error.message);
  return { kind: 'failed', failure: isRefused ? 'rows_refused' : isTooLarge ? 'out_of_memory' : 'fault', message };
}
