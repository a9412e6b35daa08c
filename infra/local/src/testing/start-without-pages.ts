import { once } from 'node:events';
import { readSettings } from '../env';
import { claimDataFolder } from '../start/claim';
import { prepareDataFolder } from '../start/data-folder';
import { openInstallation } from '../start/open-installation';
import { portsFrom, requireFreePorts } from '../start/ports';
import { programs } from '../start/programs';
import { runUntilStopped } from '../start/run-until-stopped';
import { startPrograms } from '../start/start-programs';

// `npm start` without its pages, whose build takes longer than a test may: a program that tests start and kill.

const say = (message: string) => console.log(message);

await runUntilStopped(say, async (run) => {
  const settings = readSettings();
  await prepareDataFolder(settings, false);
  const claim = await claimDataFolder(settings.dataFolder, `http://localhost:${settings.port}`);
  run.atEnd(claim.release);
  await requireFreePorts(portsFrom(settings.port));
  const installation = await openInstallation(settings, { isDemo: false, isFresh: false }, run);
  const [, ...behindThePages] = programs(installation);
  await startPrograms(behindThePages, installation, run);
  say('Everything runs.');
  await once(run.stopping, 'abort');
});
