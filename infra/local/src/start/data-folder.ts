import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SettingError, type Settings } from '../env';
import { stopCluster } from '../postgres/cluster';

// Only what Assay itself puts there: the folder may be a setting gone wrong, such as somebody's home.
const contents = [
  'postgres',
  'postgres.log',
  'postgres.port',
  'secrets.json',
  'log-seed',
  'person-key',
  'log-checkpoints.jsonl',
  'installation.json',
  'logs',
];

export async function prepareDataFolder(settings: Settings, isFresh: boolean): Promise<void> {
  if (isFresh && settings.databaseUrl) {
    throw new SettingError(
      '--fresh empties the embedded database only. DATABASE_URL is set: empty that database yourself.',
    );
  }
  if (isFresh) {
    await stopCluster({ folder: join(settings.dataFolder, 'postgres'), password: '' });
    for (const name of contents) await rm(join(settings.dataFolder, name), { recursive: true, force: true });
  }
  await mkdir(join(settings.dataFolder, 'logs'), { recursive: true, mode: 0o700 });
}
