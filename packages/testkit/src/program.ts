import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

type Start = {
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
  /** Whether the test reads what the program says; else only its errors are shown. */
  readonly isHeard?: boolean;
};

/** A TypeScript program of the repository as a process of its own, which a test may kill. */
export function startProgram(file: string, { env = {}, args = [], isHeard = false }: Start): ChildProcess {
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...args], {
    env,
    stdio: isHeard ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'ignore', 'inherit'],
  });
}

/** Sends the signal and waits for the end; does nothing with what has ended. */
export async function endProgram(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
