import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RoleUrls } from '@assay/db/bootstrap/role-urls';
import { inheritedEnv, workspaceRoot, type Settings } from '../env';
import type { InstallationRecord } from '../installation-record';
import type { Secrets } from '../secrets';
import { listenHost } from './listen-host';
import { portsFrom } from './ports';

/** A process of the product: how it is started and where it says that it is ready. */
export type Program = {
  readonly name: 'marketplace' | 'skill-tests' | 'worker';
  readonly cwd: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly readyUrl: string;
};

export type Installation = {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly record: InstallationRecord;
  readonly urls: RoleUrls;
};

/** The pages and what stands behind them. Each gets its own database role and only its own secrets. */
export function programs(installation: Installation): readonly [Program, ...Program[]] {
  const { skillTests } = portsFrom(installation.settings.port);
  return [marketplace(installation), testService(installation, skillTests), worker(installation)];
}

export function testService({ secrets, record, urls }: Installation, port: number): Program {
  return {
    name: 'skill-tests',
    ...typeScript('skill-tests'),
    readyUrl: readyUrl(port),
    env: {
      ...sharedEnv(record),
      DATABASE_URL: urls.skillTests,
      HOST: '127.0.0.1',
      PORT: String(port),
      ITEM_SALT: secrets.itemSalt,
      TEST_TOKEN_SECRET: secrets.testTokenSecret,
    },
  };
}

function worker({ settings, secrets, record, urls }: Installation): Program {
  const ports = portsFrom(settings.port);
  return {
    name: 'worker',
    ...typeScript('worker'),
    readyUrl: readyUrl(ports.worker),
    env: {
      ...sharedEnv(record),
      DATABASE_URL: urls.worker,
      HOST: '127.0.0.1',
      PORT: String(ports.worker),
      METRICS_PORT: String(ports.metrics),
      SIGNING_SEED: secrets.signingSeed,
    },
  };
}

function marketplace({ settings, secrets, record, urls }: Installation): Program {
  const ports = portsFrom(settings.port);
  const cwd = join(workspaceRoot, 'apps/marketplace');
  const host = listenHost(settings.host, record.publicUrl);
  return {
    name: 'marketplace',
    cwd,
    args: [
      resolveFrom(cwd, 'next/dist/bin/next'),
      'start',
      '--port',
      String(ports.marketplace),
      ...(host === undefined ? [] : ['--hostname', host]),
    ],
    readyUrl: readyUrl(ports.marketplace),
    env: {
      ...sharedEnv(record),
      DATABASE_URL: urls.marketplace,
      PORT: String(ports.marketplace),
      SKILL_TESTS_URL: `http://127.0.0.1:${ports.skillTests}`,
      WORKER_URL: `http://127.0.0.1:${ports.worker}`,
      AUTH_SECRET: secrets.authSecret,
      AUTH_TRUST_HOST: 'true',
      TEST_TOKEN_SECRET: secrets.testTokenSecret,
      ...(record.market === 'real' ? {} : { DEMO_PASSWORD: secrets.demoPassword }),
    },
  };
}

function sharedEnv({ publicUrl }: InstallationRecord): NodeJS.ProcessEnv {
  return { ...inheritedEnv(), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', PUBLIC_URL: publicUrl };
}

function typeScript(app: string): Pick<Program, 'cwd' | 'args'> {
  return { cwd: join(workspaceRoot, 'apps', app), args: ['--import', import.meta.resolve('tsx'), 'src/main.ts'] };
}

function resolveFrom(folder: string, module: string): string {
  return createRequire(pathToFileURL(join(folder, 'package.json'))).resolve(module);
}

function readyUrl(port: number): string {
  return `http://127.0.0.1:${port}/readyz`;
}
