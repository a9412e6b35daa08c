import 'server-only';
import type { SystemPage } from '@assay/services/operator/read-system';
import manifest from '../../../package.json';
import { pageData } from '../../lib/page-data';
import { readReadiness, type Readiness } from './readiness';

export type LoadedSystem = SystemPage & {
  readonly processes: readonly Readiness[];
  readonly versions: Readonly<Record<'assay' | 'node' | 'postgres', string>>;
};

export async function loadSystem(): Promise<LoadedSystem> {
  const system = await pageData('/operator/system', (api) => api.operator.system());
  const versions = {
    assay: manifest.version,
    node: process.versions.node,
    postgres: system.postgres,
  };
  return { ...system, processes: await readReadiness(), versions };
}
