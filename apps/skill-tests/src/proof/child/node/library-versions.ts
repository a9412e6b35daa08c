import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const folder = new URL('../../../../', import.meta.url);
const ownPackage = z.object({ dependencies: z.record(z.string(), z.string()) });
const installedPackage = z.object({ name: z.string(), version: z.string() });

/**
 * Names the versions of all libraries together, since any of them may decide a key: another name, and what was proven
 * is proven again.
 */
export function libraryVersions(): string {
  const { dependencies } = ownPackage.parse(read('package.json'));
  const installed = Object.keys(dependencies)
    .filter((name) => !name.startsWith('@assay/'))
    .toSorted()
    .map((name) => installedPackage.parse(read(`node_modules/${name}/package.json`)))
    .map(({ name, version }) => `${name} ${version}`);
  return createHash('sha256').update(installed.join('\n')).digest('hex').slice(0, 8);
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
}
