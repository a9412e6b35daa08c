import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import { openDatabase } from './database';
import type { Settings } from './env';
import { readRecord, type InstallationRecord } from './installation-record';
import { openSecrets, type Secrets } from './secrets';

/** What a command needs of the installation that it works on. */
export type OpenInstallation = {
  readonly urls: RoleUrls;
  readonly secrets: Secrets;
  /** Undefined before the first `npm start`. */
  readonly record: InstallationRecord | undefined;
};

/** Runs the work on the installation's migrated database; an embedded server that was down runs for that time only. */
export async function withInstallation<Result>(
  settings: Settings,
  work: (installation: OpenInstallation) => Promise<Result>,
): Promise<Result> {
  const secrets = await openSecrets(settings.dataFolder);
  const database = await openDatabase(settings, secrets);
  try {
    return await work({ urls: database.urls, secrets, record: await readRecord(settings) });
  } finally {
    await database.close();
  }
}
