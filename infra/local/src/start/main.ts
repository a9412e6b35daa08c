import { once } from 'node:events';
import { isRunByNpm, loadEnvFile, readSettings, SettingError, UsageError } from '../env';
import { parseStartOptions } from './options';
import type { Installation } from './programs';
import { start, type Run } from './start';

/** Runs Assay until it is told to stop; returns the exit code. */
export async function runAssay(args: readonly string[]): Promise<number> {
  loadEnvFile();
  const stopping = new AbortController();
  let exitCode = 0;
  const ends: (() => Promise<void>)[] = [];
  const run: Run = { say, stopping: stopping.signal, atEnd: (end) => ends.push(end) };
  stopOnSignal(stopping);
  try {
    const installation = await start(readSettings(), parseStartOptions(args), run);
    say(welcome(installation));
    if (!stopping.signal.aborted) await once(stopping.signal, 'abort');
  } catch (error) {
    // What a stop cuts short is no failure.
    if (!stopping.signal.aborted) {
      console.error(explain(error));
      exitCode = error instanceof UsageError ? 2 : 1;
    }
  }
  stopping.abort();
  for (const end of ends.reverse()) await end();
  if (exitCode === 0) say('Stopped.');
  return exitCode;
}

function stopOnSignal(stopping: AbortController): void {
  const stop = () => {
    say('\nStopping; once more to leave at once.');
    stopping.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait: the processes leave with this one, PostgreSQL is found again.
      if (stopping.signal.aborted) process.exit(130);
      stop();
    });
  }
  if (isRunByNpm()) stopWithParent(stopping.signal, stop);
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

function welcome({ settings, secrets, record }: Installation): string {
  const lines = ['', `Assay runs at http://localhost:${settings.port}`];
  if (record.market === 'real') {
    lines.push('  The first operator:  npx assay operator create --email you@example.org');
  } else {
    lines.push('  A demo market: people and history are generated.');
    lines.push('  Log in as freelancer@demo.test, client@demo.test or operator@demo.test');
    lines.push(`  Password: ${secrets.demoPassword}`);
  }
  lines.push('  Ctrl-C stops it.', '');
  return lines.join('\n');
}

function explain(error: unknown): string {
  if (error instanceof SettingError) return error.message;
  if (error instanceof Error)
    return error.cause instanceof Error ? `${error.message}\n${error.cause.message}` : error.message;
  return String(error);
}

function say(message: string): void {
  console.log(message);
}
