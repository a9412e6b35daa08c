import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inheritedEnv } from '@assay/local/env';
import { findPortToStartFrom } from '@assay/local/start/ports';

export type Running = {
  readonly url: string;
  readonly folder: string;
  /** From the command to the line that says where it runs. */
  readonly startedInMs: number;
  readonly stop: () => Promise<void>;
};

/** Runs `npm start` in a clone until it says where it runs. */
export async function startInstallation(folder: string): Promise<Running> {
  const port = await findPortToStartFrom();
  const startedAt = performance.now();
  const starter = spawn(process.execPath, ['infra/local/start.mjs'], {
    cwd: folder,
    env: { ...inheritedEnv(), PORT: String(port), ASSAY_DATA: '.data' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (starter.exitCode !== null) return;
    const ended = once(starter, 'exit');
    starter.kill('SIGTERM');
    await ended;
  };
  let said = '';
  for await (const text of starter.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false })) {
    said += String(text);
    if (said.includes('Assay runs at')) {
      starter.stdout.resume();
      return { url: `http://localhost:${port}`, folder, startedInMs: performance.now() - startedAt, stop };
    }
  }
  throw new Error(`The installation did not start:\n${said}`);
}
