import type { Settings } from '../env';
import { writeRecord, type InstallationRecord } from '../installation-record';
import { buildMarketplace } from './build';
import { claimDataFolder } from './claim';
import { prepareDataFolder } from './data-folder';
import { seedDemo } from './demo';
import type { Installation } from './installation';
import { openInstallation } from './open-installation';
import type { StartOptions } from './options';
import { portsFrom, requireFreePorts } from './ports';
import { programs } from './programs';
import { sayWhereItIsReached } from './public-address';
import type { Run } from './run-until-stopped';
import { startPrograms } from './start-programs';
import { timed } from './timed';

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
  sayWhereItIsReached(installation, run);

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
