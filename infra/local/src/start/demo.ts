import { once } from 'node:events';
import { join } from 'node:path';
import { commandEnv, workspaceRoot } from '../env';
import type { Installation } from './installation';
import { spawnAttached } from './spawn-attached';

/** Runs `assay seed --preset demo` on this installation; its progress goes to the console. */
export async function seedDemo({ settings }: Installation, stopping: AbortSignal): Promise<void> {
  const child = spawnAttached([join(workspaceRoot, 'apps/cli/bin/assay.mjs'), 'seed', '--preset', 'demo'], {
    cwd: workspaceRoot,
    env: commandEnv(settings),
    output: 'inherit',
  });
  const stop = () => child.kill('SIGTERM');
  stopping.addEventListener('abort', stop, { once: true });
  const [code]: unknown[] = await once(child, 'close');
  stopping.removeEventListener('abort', stop);
  stopping.throwIfAborted();
  if (code !== 0)
    throw new Error(
      'The demo market could not be seeded; "npm start -- --fresh" begins again, "npm start -- --fresh --no-demo" starts an empty one.',
    );
}
