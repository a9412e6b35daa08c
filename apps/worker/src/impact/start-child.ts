import { fork, type ChildProcess } from 'node:child_process';
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ImpactFailure } from '@assay/protocol/dto/impact';
import { type CheckedOutcome, checkOutcome } from '@assay/services/impact/keep-result';
import type { RunProgress } from '@assay/services/impact/renew';
import { childEnv } from './env';
import type { Order, Told } from './order';
import { residentBytes } from './resident-bytes';
import { RunError } from './run-error';

/** A process of its own that estimates, beside which relay and sealing go on. */
export type EstimatingChild = {
  readonly pid: number | undefined;
  /** Rejects with a {@link RunError} when there are no figures. */
  readonly outcome: Promise<CheckedOutcome>;
  readonly progress: () => RunProgress;
  /** Ends it at once; the outcome rejects with this failure. */
  readonly stop: (failure: ImpactFailure, message: string) => void;
  /** What it holds of the machine's memory; null where nobody tells. */
  readonly residentBytes: () => Promise<number | null>;
};

const entry = fileURLToPath(new URL('child/main.mjs', import.meta.url));
/** It yields to everything else on the machine. */
const NICENESS = 10;
/** Columns lie outside of it; the worker looks at the whole now and then. */
const HEAP_MIB = 2_048;

export function startChild(order: Order): EstimatingChild {
  const child = fork(entry, {
    env: childEnv(),
    execArgv: [`--max-old-space-size=${HEAP_MIB}`],
    serialization: 'advanced',
  });
  if (child.pid !== undefined) setPriority(child.pid, NICENESS);
  let progress: RunProgress = { step: 'starting', progress: 0 };
  let ended: RunError | undefined;
  const outcome = new Promise<CheckedOutcome>((resolve, reject) => {
    child.on('message', (told: Told) => {
      if (told.kind === 'progress') progress = told.progress;
      else if (told.kind === 'done') {
        const checked = checkOutcome(told.outcome);
        if (checked.success) resolve(checked.data);
        else reject(new RunError('fault', checked.error.message));
      } else reject(new RunError(told.failure, told.message));
    });
    child.once('error', (error) => reject(new RunError('fault', error.message)));
    child.once('exit', (code, signal) => reject(ended ?? endedBy(code, signal)));
  });
  send(child, order);
  return {
    pid: child.pid,
    outcome,
    progress: () => progress,
    stop: (failure, message) => {
      ended ??= new RunError(failure, message);
      child.kill('SIGKILL');
    },
    residentBytes: async () => (child.pid === undefined ? null : residentBytes(child.pid)),
  };
}

/** That it cannot be told is heard of by its end. */
function send(child: ChildProcess, order: Order): void {
  child.send(order, () => undefined);
}

/** V8 aborts where its heap is full; who else ends a process does so from outside. */
function endedBy(code: number | null, signal: NodeJS.Signals | null): RunError {
  if (signal === 'SIGABRT') return new RunError('out_of_memory', 'its heap was full');
  if (signal !== null) return new RunError('interrupted', `it was ended by ${signal}`);
  return new RunError('fault', `it ended with ${code} before it told its figures`);
}
