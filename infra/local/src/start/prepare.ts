import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingError, type Settings } from '../env';
import { readRecord } from '../installation-record';
import { claimDataFolder } from './claim';
import { prepareDataFolder } from './data-folder';
import type { Installation } from './installation';
import { openInstallation } from './open-installation';
import { processSettings } from './process-settings';
import { sayWhereItIsReached } from './public-address';
import type { Run } from './run-until-stopped';

/**
 * Everything that `npm start` does before it starts the processes, for an installation whose processes something else
 * starts: roles, newest schema, founding, and one file of settings for each process. Safe to run again.
 */
export async function prepareInstallation(
  settings: Settings,
  settingsFolder: string,
  run: Run,
): Promise<Installation & { readonly files: readonly string[] }> {
  if (!settings.databaseUrl)
    throw new SettingError('DATABASE_URL is not set: name the database that the processes will use.');
  if (!settings.publicUrl && !(await readRecord(settings)))
    throw new SettingError('PUBLIC_URL is not set: badges and links name it for good, so it is asked for once.');
  await prepareDataFolder(settings, false);
  const claim = await claimDataFolder(settings.dataFolder, 'assay installation prepare');
  run.atEnd(claim.release);
  const installation = await openInstallation(settings, { isDemo: undefined, isFresh: false }, run);
  sayWhereItIsReached(installation, run);
  if (installation.record.market === 'demo-seeding')
    throw new SettingError('The demo market is not whole yet: "npx assay seed --preset demo" makes it.');
  return { ...installation, files: await writeSettings(installation, settingsFolder) };
}

async function writeSettings(installation: Installation, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files: string[] = [];
  for (const [name, settings] of Object.entries(processSettings(installation))) {
    const file = join(folder, `${name}.env`);
    const lines = Object.entries(settings).map(([key, value]) => `${key}=${quoted(key, value)}\n`);
    await writeFile(file, lines.join(''), { mode: 0o600, flush: true });
    files.push(file);
  }
  return files;
}

/** Single quotes are taken to the letter by systemd and by Compose alike; neither knows how to escape one inside. */
function quoted(name: string, value: string): string {
  if (/['\n]/.test(value)) throw new SettingError(`${name} holds a quotation mark: write it as %27 in the URL.`);
  return `'${value}'`;
}
