import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import { clusterFolder, makeRoles, openServer, prepareDatabase, type Server } from './database';
import { SettingError, type Settings } from './env';
import { isFounded } from './founded';
import { readRecord, type InstallationRecord } from './installation-record';
import { openSecrets, type Secrets } from './secrets';
import { runningAt } from './start/claim';

/** What a command needs of the installation that it works on. */
export type OpenInstallation = {
  readonly urls: RoleUrls;
  readonly secrets: Secrets;
  /** Undefined where another data folder founded this database. */
  readonly record: InstallationRecord | undefined;
};

/**
 * Runs the work on the installation's migrated database; an embedded server that was down runs for that time only.
 * Where there is no installation the command is refused, and nothing is made.
 */
export async function withInstallation<Result>(
  settings: Settings,
  work: (installation: OpenInstallation) => Promise<Result>,
): Promise<Result> {
  return withFoundedServer(settings, async (server) => {
    const secrets = await openSecrets(settings.dataFolder);
    // What runs has brought its schema and rights about already; doing so again would lock its tables under it.
    const prepare = (await runningAt(settings.dataFolder)) === undefined ? prepareDatabase : rolesOf;
    const urls = await prepare(server, settings, secrets);
    return work({ urls, secrets, record: await readRecord(settings) });
  });
}

const rolesOf: typeof prepareDatabase = ({ ownerUrl }, settings, secrets) => makeRoles(ownerUrl, settings, secrets);

/** The same with the database as it stands: with the schema that it has, whatever this version's is. */
export async function withFoundedServer<Result>(
  settings: Settings,
  work: (server: Server) => Promise<Result>,
): Promise<Result> {
  if (!hasDatabase(settings)) throw new SettingError(notThere(`in ${settings.dataFolder}`));
  const server = await openServer(settings);
  try {
    if (!(await isFounded(server.ownerUrl))) throw new SettingError(notThere('in this database'));
    return await work(server);
  } finally {
    // A start that found the server up meanwhile goes on using it.
    if ((await runningAt(settings.dataFolder)) === undefined) await server.close();
  }
}

/** An outside database is there by being named; the embedded one from the first start on. */
export function hasDatabase(settings: Settings): boolean {
  return settings.databaseUrl !== undefined || existsSync(join(clusterFolder(settings), 'PG_VERSION'));
}

function notThere(where: string): string {
  return [
    `There is no installation ${where} yet. "npm start" makes one; "npx assay seed --preset demo" makes a demo market.`,
    'ASSAY_DATA names another data folder, DATABASE_URL another database.',
  ].join('\n');
}
