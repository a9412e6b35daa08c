import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inheritedEnv, workspaceRoot } from '../env';
import type { Installation } from './installation';
import { listenHost } from './listen-host';
import { portsFrom } from './ports';
import { processSettings, type ProcessName } from './process-settings';

/** A process of the product: how it is started and where it says that it is ready. */
export type Program = {
  readonly name: ProcessName;
  readonly cwd: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly readyUrl: string;
};

/** The pages and what stands behind them. Each gets its own database role and only its own secrets. */
export function programs(installation: Installation): readonly [Program, ...Program[]] {
  const { skillTests, skillTestsMetrics } = portsFrom(installation.settings.port);
  return [marketplace(installation), testService(installation, skillTests, skillTestsMetrics), worker(installation)];
}

export function testService(installation: Installation, port: number, metricsPort?: number): Program {
  return {
    name: 'skill-tests',
    ...typeScript('skill-tests'),
    readyUrl: readyUrl(port),
    env: envOf('skill-tests', installation, {
      HOST: '127.0.0.1',
      PORT: String(port),
      ...(metricsPort === undefined ? {} : { METRICS_HOST: '127.0.0.1', METRICS_PORT: String(metricsPort) }),
    }),
  };
}

function worker(installation: Installation): Program {
  const ports = portsFrom(installation.settings.port);
  return {
    name: 'worker',
    ...typeScript('worker'),
    readyUrl: readyUrl(ports.worker),
    env: envOf('worker', installation, {
      HOST: '127.0.0.1',
      PORT: String(ports.worker),
      METRICS_HOST: '127.0.0.1',
      METRICS_PORT: String(ports.metrics),
      LOG_CHECKPOINTS: installation.settings.logCheckpoints.join(','),
    }),
  };
}

/** Pages leave much behind, and without a limit it is left lying: 90 MB in use and several hundred taken. */
const heapLimit = '--max-old-space-size=512';

function marketplace(installation: Installation): Program {
  const { settings, record } = installation;
  const ports = portsFrom(settings.port);
  const cwd = join(workspaceRoot, 'apps/marketplace');
  const host = listenHost(settings.host, record.publicUrl);
  return {
    name: 'marketplace',
    cwd,
    args: [
      heapLimit,
      resolveFrom(cwd, 'next/dist/bin/next'),
      'start',
      '--port',
      String(ports.marketplace),
      ...(host === undefined ? [] : ['--hostname', host]),
    ],
    readyUrl: readyUrl(ports.marketplace),
    env: envOf('marketplace', installation, {
      PORT: String(ports.marketplace),
      METRICS_HOST: '127.0.0.1',
      METRICS_PORT: String(ports.marketplaceMetrics),
      SKILL_TESTS_URL: `http://127.0.0.1:${ports.skillTests}`,
      WORKER_URL: `http://127.0.0.1:${ports.worker}`,
    }),
  };
}

function envOf(name: ProcessName, installation: Installation, placed: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...inheritedEnv(), NEXT_TELEMETRY_DISABLED: '1', ...processSettings(installation)[name], ...placed };
}

export function typeScript(app: string, entry = 'main'): Pick<Program, 'cwd' | 'args'> {
  return { cwd: join(workspaceRoot, 'apps', app), args: ['--import', import.meta.resolve('tsx'), `src/${entry}.ts`] };
}

function resolveFrom(folder: string, module: string): string {
  return createRequire(pathToFileURL(join(folder, 'package.json'))).resolve(module);
}

function readyUrl(port: number): string {
  return `http://127.0.0.1:${port}/readyz`;
}
