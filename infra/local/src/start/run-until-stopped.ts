import { isRunByNpm } from '../env';

/** Where a run reports to, and what it leaves for the stop: the last thing begun is the first to end. */
export type Run = {
  readonly say: (message: string) => void;
  readonly stopping: AbortSignal;
  readonly atEnd: (stop: () => Promise<void>) => void;
};

/** Works until the end, a failure or a signal, and then ends whatever was begun; says whether a signal cut it short. */
export async function runUntilStopped(
  say: Run['say'],
  work: (run: Run) => Promise<void>,
): Promise<'finished' | 'stopped'> {
  const stopping = new AbortController();
  const ends: (() => Promise<void>)[] = [];
  const isStopped = () => stopping.signal.aborted;
  const forget = stopOnSignal(stopping, say);
  try {
    await work({ say, stopping: stopping.signal, atEnd: (end) => ends.push(end) });
    return isStopped() ? 'stopped' : 'finished';
  } catch (error) {
    // What a stop cuts short is no failure.
    if (isStopped()) return 'stopped';
    throw error;
  } finally {
    stopping.abort();
    for (const end of ends.reverse()) await end();
    forget();
  }
}

/** Returns how the signals are let alone again. */
function stopOnSignal(stopping: AbortController, say: Run['say']): () => void {
  const stop = () => {
    say('\nStopping; once more to leave at once.');
    stopping.abort();
  };
  const onSignal = () => {
    // Whoever asks twice does not want to wait: the processes leave with this one, PostgreSQL is found again.
    if (stopping.signal.aborted) process.exit(130);
    stop();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  if (isRunByNpm()) stopWithParent(stopping.signal, stop);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
}

/** npm passes SIGTERM on to the shell that it runs a script in, and no further; that shell's end tells of it. */
function stopWithParent(stopping: AbortSignal, stop: () => void): void {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent || stopping.aborted) return;
    clearInterval(watch);
    stop();
  }, 500);
  watch.unref();
}
