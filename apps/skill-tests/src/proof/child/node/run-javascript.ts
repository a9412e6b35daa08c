import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { createContext, Script } from 'node:vm';
import type { Printed } from '@assay/item-models/program/ready';
import { BrokenJob } from '../executor';
import { globalsOf } from './globals';
import { librariesOf } from './libraries';
import { openRun, type Run } from './run';

/** By the clock, and long for what a program needs: a busy machine is no fault of a question. */
const longestMs = { running: 5_000, waiting: 20_000 };

let current: Run | null = null;

// A program's own timers and promises fail here, outside of any call of ours.
process.on('uncaughtException', (error) => current?.end(error));
process.on('unhandledRejection', (reason) => current?.end(reason));

/** Runs a script in a world of its own until nothing is left to wait for. */
export async function runJavascript(text: string): Promise<Printed> {
  const run = openRun();
  current = run;
  const context = createContext(globalsOf(run, await librariesOf(text)));
  const startedAt = performance.now();
  try {
    new Script(text, { filename: 'program.js' }).runInContext(context, { timeout: longestMs.running });
  } catch (error) {
    if (isTimeout(error)) throw new BrokenJob('a program does not end');
    run.end(error);
  }
  // Rejections that nobody handles are told after the promises of a turn are done.
  await setImmediate();
  while (run.isWaiting()) {
    if (performance.now() - startedAt > longestMs.waiting) throw new BrokenJob('a program does not end');
    await sleep(1);
    await setImmediate();
  }
  current = null;
  return run.printed();
}

/** The error of a script that was stopped comes from the script's own realm, where it is no instance of our Error. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
