import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

type Start = {
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
  /** Whether the test reads what the program says; else only its errors are shown. */
  readonly isHeard?: boolean;
  /** Whether test and program send each other messages. */
  readonly isTalking?: boolean;
};

/** A TypeScript program of the repository as a process of its own, which a test may kill. */
export function startProgram(
  file: string,
  { env = {}, args = [], isHeard = false, isTalking = false }: Start,
): ChildProcess {
  const [output, errors] = isHeard ? (['pipe', 'pipe'] as const) : (['ignore', 'inherit'] as const);
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...args], {
    env,
    stdio: ['ignore', output, errors, ...(isTalking ? (['ipc'] as const) : [])],
  });
}

/** Sends the signal and waits for the end; does nothing with what has ended. */
export async function endProgram(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
