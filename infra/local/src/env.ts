import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, three folders up. */
export const workspaceRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Takes settings from a file `.env` at the root, where there is one; what the environment says already stays. */
export function loadEnvFile(): void {
  const file = join(workspaceRoot, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

export class SettingError extends Error {
  override readonly name: string = 'SettingError';
}

/** The command line itself cannot be understood: exit code 2. */
export class UsageError extends SettingError {
  override readonly name = 'UsageError';
}

export type Settings = {
  readonly dataFolder: string;
  /** The owner's URL of an outside database; without it the embedded one is used. */
  readonly databaseUrl: string | undefined;
  /** For a database whose owner may not create roles: one URL per process, all three or none. */
  readonly processUrls:
    | { readonly marketplace: string; readonly skillTests: string; readonly worker: string }
    | undefined;
  readonly publicUrl: string | undefined;
  readonly port: number;
  /** The address that the marketplace listens on; every address when left out. */
  readonly host: string | undefined;
  /** The files in which checkpoints of the log are kept outside the database. */
  readonly logCheckpoints: readonly string[];
};

/** Reads the installation's settings; the only place where this package looks at the environment by name. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    dataFolder: dataFolder(env['ASSAY_DATA']),
    databaseUrl: env['DATABASE_URL'] || undefined,
    processUrls: processUrls(env),
    publicUrl: publicUrl(env['PUBLIC_URL']),
    port: port(env['PORT']),
    host: env['HOST'] || undefined,
    logCheckpoints: logCheckpoints(env),
  };
}

/** What a child inherits: everything but the settings that name the owner's or another process's database. */
export function inheritedEnv(): NodeJS.ProcessEnv {
  const env = { ...process.env };
  for (const name of ['DATABASE_URL', 'DATABASE_URL_MARKETPLACE', 'DATABASE_URL_SKILL_TESTS', 'DATABASE_URL_WORKER'])
    delete env[name];
  return env;
}

/** What a command on the same installation is given; the file `.env` has nothing to add to it. */
export function commandEnv({ dataFolder, databaseUrl, port }: Settings): NodeJS.ProcessEnv {
  return { ...process.env, ASSAY_DATA: dataFolder, DATABASE_URL: databaseUrl ?? '', PORT: String(port) };
}

export function isRunByNpm(): boolean {
  return process.env['npm_lifecycle_event'] !== undefined;
}

function dataFolder(value: string | undefined): string {
  if (!value) return join(workspaceRoot, '.data');
  return isAbsolute(value) ? value : join(workspaceRoot, value);
}

/** The file for checkpoints of the log while no other is set. */
export function checkpointsIn(folder: string): string {
  return join(folder, 'log-checkpoints.jsonl');
}

function logCheckpoints(env: NodeJS.ProcessEnv): string[] {
  const named = (env['LOG_CHECKPOINTS'] ?? '').split(',').flatMap((path) => path.trim() || []);
  if (named.length === 0) return [checkpointsIn(dataFolder(env['ASSAY_DATA']))];
  return named.map((path) => (isAbsolute(path) ? path : join(workspaceRoot, path)));
}

function port(value: string | undefined): number {
  if (!value) return 3000;
  const number = Number(value);
  // Five more ports follow it.
  if (!Number.isInteger(number) || number < 1 || number > 65_530)
    throw new SettingError(`PORT must be a number from 1 to 65530, not "${value}".`);
  return number;
}

function publicUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new SettingError(`PUBLIC_URL must be an http or https address, not "${value}".`);
  return value.replace(/\/+$/, '');
}

function processUrls(env: NodeJS.ProcessEnv): Settings['processUrls'] {
  const [marketplace, skillTests, worker] = [
    env['DATABASE_URL_MARKETPLACE'],
    env['DATABASE_URL_SKILL_TESTS'],
    env['DATABASE_URL_WORKER'],
  ];
  if (marketplace && skillTests && worker) return { marketplace, skillTests, worker };
  if (!marketplace && !skillTests && !worker) return undefined;
  throw new SettingError(
    'Set DATABASE_URL_MARKETPLACE, DATABASE_URL_SKILL_TESTS and DATABASE_URL_WORKER together, or none of them.',
  );
}
