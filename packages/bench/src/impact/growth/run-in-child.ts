import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const main = fileURLToPath(new URL('run-once.ts', import.meta.url));
const told = z.object({ milliseconds: z.number(), projects: z.number(), peakBytes: z.number() });
export type RunOnce = z.infer<typeof told>;

/** All estimates of a market as an installation makes them, or the daily path of projects alone. */
export type Job = 'all' | 'path';

/** Reads the files of a folder in a process of its own and does the job. */
export async function runInChild(folder: string, job: Job): Promise<RunOnce> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    import.meta.resolve('tsx'),
    main,
    folder,
    job,
  ]);
  return told.parse(JSON.parse(stdout));
}
