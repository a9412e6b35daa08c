import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A TypeScript program of the repository as a process of its own, which a test may kill. */
export function startProgram(
  file: string,
  { env = {}, args = [] }: { readonly env?: Readonly<Record<string, string>>; readonly args?: readonly string[] },
): ChildProcess {
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file, ...args], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/** Sends the signal and waits for the end; does nothing with what has ended. */
export async function endProgram(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
