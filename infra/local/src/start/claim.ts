import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commandLine } from '../command-line';
import { SettingError } from '../env';

export type Claim = { readonly release: () => Promise<void> };

type Holder = { readonly pid: number; readonly command: string; readonly url: string };

/** One run per data folder: a second one is told where the first is, a killed one's claim is taken over. */
export async function claimDataFolder(dataFolder: string, url: string): Promise<Claim> {
  const file = claimFile(dataFolder);
  const own = JSON.stringify({ pid: process.pid, command: await commandLine(process.pid), url } satisfies Holder);
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

/** Where Assay runs on this data folder, if it does; a killed run's claim does not count. */
export async function runningAt(dataFolder: string): Promise<string | undefined> {
  const holder = await livingHolder(dataFolder);
  return holder && `${holder.url} (process ${holder.pid})`;
}

/** Whether `npm start` runs this very process on the data folder that it claimed. */
export async function isClaimedByParent(dataFolder: string): Promise<boolean> {
  return (await livingHolder(dataFolder))?.pid === process.ppid;
}

/** Process ids are reused, soonest in a container that starts again: a claim counts while its very command runs. */
async function livingHolder(dataFolder: string): Promise<Holder | undefined> {
  const holder = await readHolder(claimFile(dataFolder));
  if (!holder || holder.pid === process.pid || holder.command === '') return undefined;
  return (await commandLine(holder.pid)) === holder.command ? holder : undefined;
}

function claimFile(dataFolder: string): string {
  return join(dataFolder, 'running.json');
}

async function readHolder(file: string): Promise<Holder | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    if (!('pid' in value) || !('command' in value) || !('url' in value)) return undefined;
    return { pid: Number(value.pid), command: String(value.command), url: String(value.url) };
  } catch {
    // A claim that was cut off in writing belongs to nobody.
    return undefined;
  }
}
