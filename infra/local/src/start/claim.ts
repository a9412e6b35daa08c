import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../command-line';
import { SettingError } from '../env';

export type Claim = { readonly release: () => Promise<void> };

/** One start per data folder: a second one is told where the first runs, a killed one's claim is taken over. */
export async function claimDataFolder(dataFolder: string, url: string): Promise<Claim> {
  const file = join(dataFolder, 'running.json');
  const own = JSON.stringify({ pid: process.pid, url });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const isClaimed = await writeFile(file, own, { flag: 'wx' }).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return false;
        throw error;
      },
    );
    if (isClaimed) return { release: () => rm(file, { force: true }) };
    const running = await runningAt(dataFolder);
    if (running !== undefined) {
      throw new SettingError(
        `Assay already runs on this data folder: ${running}. Stop it there, or set another ASSAY_DATA.`,
      );
    }
    await rm(file, { force: true });
  }
  throw new Error(`${file} keeps coming back; several starts at once?`);
}

/** Where Assay runs on this data folder, if it does; a killed start's claim does not count. */
export async function runningAt(dataFolder: string): Promise<string | undefined> {
  const holder = await readHolder(join(dataFolder, 'running.json'));
  if (!holder || !(await commandLine(holder.pid)).includes('start.mjs')) return undefined;
  return `${holder.url} (process ${holder.pid})`;
}

async function readHolder(file: string): Promise<{ pid: number; url: string } | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('url' in value)) return undefined;
    return { pid: Number(value.pid), url: String(value.url) };
  } catch {
    // A claim that was cut off in writing belongs to nobody.
    return undefined;
  }
}
