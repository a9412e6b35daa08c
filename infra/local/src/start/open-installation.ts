import { rm } from 'node:fs/promises';
import { dropEmbeddedDatabase, embeddedCluster, openDatabase } from '../database';
import { checkpointsIn, type Settings } from '../env';
import { agreeWithDatabase } from '../founded';
import { hasDatabase } from '../installation';
import { readRecord, writeRecord } from '../installation-record';
import { openLogSeed } from '../log-seed';
import { openPersonKey } from '../person-key';
import { stopCluster } from '../postgres/cluster';
import { openSecrets } from '../secrets';
import { decideRecord } from './decide-record';
import { found } from './found';
import type { Installation } from './installation';
import type { StartOptions } from './options';
import type { Run } from './run-until-stopped';
import { timed } from './timed';
import { watchCluster } from './watch-cluster';

/**
 * The installation with its database up, migrated and founded: as its first start decided, or as this one asks.
 * The record is written before the founding, so that whatever is cut short in between is founded as was decided.
 */
export async function openInstallation(settings: Settings, options: StartOptions, run: Run): Promise<Installation> {
  // A record whose embedded database is gone speaks of nothing.
  const earlier = hasDatabase(settings) ? await readRecord(settings) : undefined;
  const decided = decideRecord(settings, options, earlier);
  const secrets = await openSecrets(settings.dataFolder);
  const cluster = embeddedCluster(settings, secrets);
  if (!settings.databaseUrl) run.atEnd(() => stopCluster(cluster));
  if (earlier?.market === 'demo-seeding' && !settings.databaseUrl) {
    run.say('The demo market was not finished last time; beginning it again.');
    await dropEmbeddedDatabase(settings, secrets);
    // They speak of the log that is gone with it.
    await rm(checkpointsIn(settings.dataFolder), { force: true });
  }
  const database = await timed(
    run,
    settings.databaseUrl ? 'Preparing the database' : `Starting PostgreSQL in ${settings.dataFolder}`,
    openDatabase(settings, secrets),
  );
  const record = await agreeWithDatabase(database.urls.owner, decided, settings);
  await writeRecord(settings, record);
  await found(database.urls.owner, record);
  if (database.cluster) void watchCluster(database.cluster, run.say, run.stopping);
  run.stopping.throwIfAborted();
  const logSeed = await openLogSeed(settings.dataFolder);
  const personKey = await openPersonKey(settings.dataFolder);
  return { settings, secrets, logSeed, personKey, record, urls: database.urls };
}
