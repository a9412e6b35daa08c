import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { dropEmbeddedDatabase, embeddedCluster, openDatabase } from '../database';
import type { Settings } from '../env';
import { readRecord, writeRecord, type InstallationRecord } from '../installation-record';
import { stopCluster } from '../postgres/cluster';
import { openSecrets, type Secrets } from '../secrets';
import { buildMarketplace } from './build';
import { claimDataFolder } from './claim';
import { prepareDataFolder } from './data-folder';
import { decideRecord } from './decide-record';
import { seedDemo } from './demo';
import { found } from './found';
import type { StartOptions } from './options';
import { portsFrom, requireFreePorts } from './ports';
import { programs, type Installation, type Program } from './programs';
import { supervise } from './supervised-program';
import { watchCluster } from './watch-cluster';

/** Where a start reports to, and what it leaves for the stop: the last thing begun is the first to end. */
export type Run = {
  readonly say: (message: string) => void;
  readonly stopping: AbortSignal;
  readonly atEnd: (stop: () => Promise<void>) => void;
};

/** Brings the whole installation up and returns once every process is ready. */
export async function start(settings: Settings, options: StartOptions, run: Run): Promise<Installation> {
  await prepareDataFolder(settings, false);
  const claim = await claimDataFolder(settings.dataFolder, `http://localhost:${settings.port}`);
  run.atEnd(claim.release);
  await requireFreePorts(portsFrom(settings.port));
  await prepareDataFolder(settings, options.isFresh);

  const building = timed(run, 'Building the pages', buildMarketplace(run.atEnd));
  // Awaited below; until then a failed build must not end the process from the side.
  building.catch(() => undefined);
  const installation = await openInstallation(settings, options, run);
  run.stopping.throwIfAborted();

  const [marketplace, ...behindThePages] = programs(installation);
  // The test service proves its first questions and the demo gets its history while the pages are still being built.
  const [, record] = await Promise.all([
    building.then(() => startPrograms([marketplace], installation, run)),
    startPrograms(behindThePages, installation, run).then(() => fill(installation, run)),
  ]);
  return { ...installation, record };
}

/** Seeds the demo where one was asked for; answers what the installation is now. */
async function fill(installation: Installation, run: Run): Promise<InstallationRecord> {
  const { record, settings } = installation;
  if (record.market !== 'demo-seeding') return record;
  await timed(run, 'Seeding the demo market', seedDemo(installation, run.stopping));
  const seeded: InstallationRecord = { ...record, market: 'demo' };
  await writeRecord(settings, seeded);
  return seeded;
}

async function openInstallation(settings: Settings, options: StartOptions, run: Run): Promise<Installation> {
  const secrets = await openSecrets(settings.dataFolder);
  const earlier = await readEarlierRecord(settings, secrets);
  const record = decideRecord(settings, options, earlier);
  if (settings.publicUrl && settings.publicUrl !== record.publicUrl) {
    run.say(`PUBLIC_URL is ignored: this installation's badges and links name ${record.publicUrl}.`);
    run.say(`To move it, stop it and run: npx assay installation move --public-url ${settings.publicUrl}`);
  }
  const cluster = embeddedCluster(settings, secrets);
  if (!settings.databaseUrl) run.atEnd(() => stopCluster(cluster));
  if (earlier?.market === 'demo-seeding') {
    run.say('The demo market was not finished last time; beginning it again.');
    await dropEmbeddedDatabase(settings, secrets);
  }
  const database = await timed(
    run,
    settings.databaseUrl ? 'Preparing the database' : `Starting PostgreSQL in ${settings.dataFolder}`,
    openDatabase(settings, secrets),
  );
  await found(database.urls.owner, record);
  await writeRecord(settings, record);
  if (database.cluster) void watchCluster(database.cluster, run.say, run.stopping);
  return { settings, secrets, record, urls: database.urls };
}

/** A record whose embedded database is gone speaks of nothing. */
async function readEarlierRecord(settings: Settings, secrets: Secrets): Promise<InstallationRecord | undefined> {
  const hasDatabase =
    settings.databaseUrl !== undefined || existsSync(join(embeddedCluster(settings, secrets).folder, 'PG_VERSION'));
  return hasDatabase ? readRecord(settings) : undefined;
}

async function startPrograms(
  starting: readonly Program[],
  { settings: { dataFolder } }: Installation,
  run: Run,
): Promise<void> {
  run.stopping.throwIfAborted();
  const running = starting.map((program) => {
    const supervised = supervise(program, join(dataFolder, 'logs', `${program.name}.log`), run.say);
    run.atEnd(supervised.stop);
    return { program, supervised };
  });
  for (const { program, supervised } of running)
    await timed(run, `Starting ${program.name}`, supervised.waitUntilReady(run.stopping));
}

async function timed<Result>({ say }: Run, what: string, work: Promise<Result>): Promise<Result> {
  const startedAt = Date.now();
  const result = await work;
  say(`${what}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
  return result;
}
