import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, renameSync, type WriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { format, parse } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Program } from './programs';
import { spawnAttached } from './spawn-attached';

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
const STABLE_AFTER_MS = 60_000;
/** More than a worker needs at most to end by itself. */
const STOP_PATIENCE_MS = 25_000;
const READY_PATIENCE_MS = 120_000;
const SAY_AGAIN_AFTER_MS = 10_000;

/** A running program that comes back after a crash, each time a little later, until it is stopped. */
export type SupervisedProgram = {
  readonly name: string;
  readonly waitUntilReady: (stopping: AbortSignal) => Promise<void>;
  readonly stop: () => Promise<void>;
};

export function supervise(program: Program, logFile: string, say: (message: string) => void): SupervisedProgram {
  keepPrevious(logFile);
  const log = createWriteStream(logFile, { mode: 0o600 });
  const stopping = new AbortController();
  let child: ChildProcess | undefined;

  const keepRunning = async (): Promise<void> => {
    let delayMs = FIRST_DELAY_MS;
    while (!stopping.signal.aborted) {
      const startedAt = Date.now();
      child = launch(program, log);
      const cause = await exitOf(child);
      if (stopping.signal.aborted) return;
      if (Date.now() - startedAt > STABLE_AFTER_MS) delayMs = FIRST_DELAY_MS;
      say(`${program.name} ended (${cause}); starting it again in ${delayMs / 1000} s. Its log: ${logFile}`);
      await sleep(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      delayMs = Math.min(delayMs * 2, LONGEST_DELAY_MS);
    }
  };
  const running = keepRunning();

  return {
    name: program.name,
    waitUntilReady: (signal) => waitUntilReady(program, logFile, { say, stopping: signal }),
    stop: async () => {
      stopping.abort();
      if (child) await end(child);
      await running;
      log.end();
    },
  };
}

/** What the run before wrote is often what the next start is about: one earlier file stays, as `worker.previous.log`. */
function keepPrevious(logFile: string): void {
  if (!existsSync(logFile)) return;
  const { dir, name, ext } = parse(logFile);
  renameSync(logFile, format({ dir, name: `${name}.previous`, ext }));
}

function launch(program: Program, log: WriteStream): ChildProcess {
  const child = spawnAttached(program.args, { cwd: program.cwd, env: program.env, output: 'pipe' });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  return child;
}

async function exitOf(child: ChildProcess): Promise<string> {
  try {
    const [code, signal]: unknown[] = await once(child, 'exit');
    return typeof signal === 'string' ? signal : `exit code ${String(code)}`;
  } catch (error) {
    return String(error);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const patience = new AbortController();
  const tooLate = sleep(STOP_PATIENCE_MS, 'late', { signal: patience.signal, ref: false }).catch(() => 'cancelled');
  if ((await Promise.race([exited, tooLate])) === 'late') child.kill('SIGKILL');
  patience.abort();
  await exited;
}

type Wait = { readonly say: (message: string) => void; readonly stopping: AbortSignal };

async function waitUntilReady(program: Program, logFile: string, { say, stopping }: Wait): Promise<void> {
  const startedAt = Date.now();
  let reason = 'it does not answer';
  let saidAt = startedAt;
  while (Date.now() - startedAt < READY_PATIENCE_MS) {
    stopping.throwIfAborted();
    const answer = await fetch(program.readyUrl, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
    if (answer?.ok) return;
    reason = answer ? `${answer.status} ${(await answer.text()).slice(0, 300)}` : 'it does not answer';
    if (Date.now() - saidAt > SAY_AGAIN_AFTER_MS) {
      say(`Waiting for ${program.name}: ${reason}`);
      saidAt = Date.now();
    }
    await sleep(150);
  }
  const output = await readFile(logFile, 'utf8').catch(() => '');
  throw new Error(
    `${program.name} did not become ready: ${reason}\n${output.trimEnd().split('\n').slice(-15).join('\n')}`,
  );
}
