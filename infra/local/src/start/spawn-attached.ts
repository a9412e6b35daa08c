import { spawn, type ChildProcess } from 'node:child_process';

const leaveWithParent = new URL('../../leave-with-parent.mjs', import.meta.url).href;

type Options = { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly output: 'pipe' | 'inherit' };

/**
 * A Node process in a group of its own, so that Ctrl-C reaches the starter alone and everything stops in order;
 * the channel to the starter makes it leave when the starter dies.
 */
export function spawnAttached(args: readonly string[], { cwd, env, output }: Options): ChildProcess {
  return spawn(process.execPath, ['--import', leaveWithParent, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
}
