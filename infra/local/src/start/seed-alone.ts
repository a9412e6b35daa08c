import { SettingError, type Settings } from '../env';
import { findFreePort } from '../free-port';
import { writeRecord } from '../installation-record';
import { claimDataFolder } from './claim';
import { prepareDataFolder } from './data-folder';
import { openInstallation } from './open-installation';
import type { Installation } from './installation';
import { testService } from './programs';
import type { Run } from './run-until-stopped';
import { startPrograms } from './start-programs';

/**
 * Founds a demo market where there is none and lets it be filled while the test service runs, since the people of a
 * demo sit real tests; it counts as a demo market once it is whole. One cut short is begun again.
 */
export async function seedAlone(
  settings: Settings,
  run: Run,
  fill: (installation: Installation) => Promise<void>,
): Promise<Installation> {
  await prepareDataFolder(settings, false);
  const claim = await claimDataFolder(settings.dataFolder, 'assay seed');
  run.atEnd(claim.release);
  const installation = await openInstallation(settings, { isDemo: true, isFresh: false }, run);
  if (installation.record.market === 'demo')
    throw new SettingError('This installation holds the demo market already; "npm start" runs it.');
  await startPrograms([testService(installation, await findFreePort())], installation, run);
  await fill(installation);
  run.stopping.throwIfAborted();
  const record = { ...installation.record, market: 'demo' } as const;
  await writeRecord(settings, record);
  return { ...installation, record };
}
