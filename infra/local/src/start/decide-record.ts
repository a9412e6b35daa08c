import { SettingError, type Settings } from '../env';
import type { InstallationRecord } from '../installation-record';
import type { StartOptions } from './options';

/** What this installation is: as its first start decided, or as this one asks when it is the first. */
export function decideRecord(
  settings: Settings,
  options: StartOptions,
  earlier: InstallationRecord | undefined,
): InstallationRecord {
  if (!earlier) {
    // Only the embedded database is filled with a demo unasked: an outside one may be somebody's.
    const isDemo = options.isDemo ?? settings.databaseUrl === undefined;
    return {
      publicUrl: settings.publicUrl ?? `http://localhost:${settings.port}`,
      market: isDemo ? 'demo-seeding' : 'real',
    };
  }
  if (earlier.market === 'real' && options.isDemo === true) {
    throw new SettingError(
      'This installation is a real market, which a demo is never mixed into. Set another ASSAY_DATA, or lose it and begin again with "npm start -- --fresh --demo".',
    );
  }
  if (earlier.market !== 'real' && options.isDemo === false) {
    throw new SettingError(
      'This installation holds the demo market. "npm start -- --fresh --no-demo" begins again with an empty one.',
    );
  }
  return earlier;
}
