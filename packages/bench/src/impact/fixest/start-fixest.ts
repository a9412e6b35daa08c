import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Figures } from '../figures';
import type { PanelName } from '../panels';

const script = fileURLToPath(new URL('fixest.R', import.meta.url));

const greeting = z.object({ r: z.string(), fixest: z.string() });
const answer = z.object({
  milliseconds: z.number(),
  names: z.array(z.string()).optional(),
  coef: z.array(z.number()).optional(),
  se: z.array(z.number()).optional(),
});

export type FixestFit = { readonly milliseconds: number; readonly figures: Figures };
export type Fixest = {
  /** Of R and of fixest. */
  readonly versions: string;
  readonly load: () => Promise<number>;
  readonly panel: (name: PanelName) => Promise<number>;
  readonly fit: (id: string, threads: number, tolerance: 'default' | 'tight') => Promise<FixestFit>;
  /** The most memory that the process has held, in bytes. */
  readonly peakBytes: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** R with fixest on the files of a folder, told what to do call by call; nothing where R, fixest or data.table is not installed. */
export async function startFixest(folder: string): Promise<Fixest | undefined> {
  const child = spawn('Rscript', ['--vanilla', script, folder], { stdio: ['pipe', 'pipe', 'ignore'] });
  const isStarted = await Promise.race([once(child, 'spawn').then(() => true), once(child, 'error').then(() => false)]);
  if (!isStarted) return undefined;
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true) return undefined;
  const versions = greeting.parse(JSON.parse(first.value));
  const ask = async (act: string) => {
    child.stdin.write(`${act}\n`);
    const line = await lines.next();
    if (line.done === true) throw new Error(`R ended while asked to ${act}`);
    return answer.parse(JSON.parse(line.value));
  };
  return {
    versions: `fixest ${versions.fixest} in R ${versions.r}`,
    load: async () => (await ask('load')).milliseconds,
    panel: async (name) => (await ask(`panel ${name}`)).milliseconds,
    fit: async (id, threads, tolerance) => {
      const { milliseconds, names = [], coef = [], se = [] } = await ask(`fit ${id} ${threads} ${tolerance}`);
      const figures = names.map((name, at) => [name, { coef: coef[at] ?? Number.NaN, se: se[at] ?? Number.NaN }]);
      return { milliseconds, figures: Object.fromEntries(figures) };
    },
    peakBytes: () => peakBytesOf(child),
    stop: async () => {
      const ended = once(child, 'exit');
      child.stdin.end();
      await ended;
    },
  };
}

async function peakBytesOf({ pid }: ChildProcessByStdio<Writable, Readable, null>): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/mu.exec(status)?.[1] ?? Number.NaN) * 1024;
}
