import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inheritedEnv, workspaceRoot } from '../env';
import { endFamily } from './end-family';

/** Builds the marketplace; turbo answers from its cache when none of the inputs changed. */
export async function buildMarketplace(atEnd: (stop: () => Promise<void>) => void): Promise<void> {
  // Turbo looks for pnpm on the path, and `pnpm exec` puts it there.
  const pnpm = await packageManager();
  const args = [
    '-y',
    pnpm,
    'exec',
    'turbo',
    'run',
    'build',
    '--filter=@assay/marketplace',
    '--output-logs=errors-only',
  ];
  const child = spawn('npx', args, {
    cwd: workspaceRoot,
    env: { ...inheritedEnv(), TURBO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  atEnd(async () => {
    if (child.exitCode === null && child.pid !== undefined) await endFamily(child.pid);
    await closed;
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [code]: unknown[] = await closed;
  if (code !== 0) throw new Error(`The marketplace did not build:\n${output.trimEnd()}`);
}

async function packageManager(): Promise<string> {
  const text = await readFile(join(workspaceRoot, 'package.json'), 'utf8');
  const [, pnpm] = /"packageManager":\s*"(pnpm@[\d.]+)"/.exec(text) ?? [];
  if (!pnpm) throw new Error('package.json names no pnpm version.');
  return pnpm;
}
