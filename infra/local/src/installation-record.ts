import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './env';

/** A demo is seeded step by step; one that was cut short must not be taken for a whole one. */
export type MarketKind = 'real' | 'demo-seeding' | 'demo';

/** What the first start decides and later starts keep. */
export type InstallationRecord = { readonly publicUrl: string; readonly market: MarketKind };

const kinds: readonly MarketKind[] = ['real', 'demo-seeding', 'demo'];

export async function readRecord(settings: Settings): Promise<InstallationRecord | undefined> {
  const file = recordFile(settings);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  if (typeof value === 'object' && value !== null && 'publicUrl' in value && 'market' in value) {
    const { publicUrl } = value;
    const market = kinds.find((kind) => kind === value.market);
    if (typeof publicUrl === 'string' && market) return { publicUrl, market };
  }
  throw new Error(`${file} is not readable as an installation's record.`);
}

export async function writeRecord(settings: Settings, record: InstallationRecord): Promise<void> {
  const file = recordFile(settings);
  // A rename replaces the old record at once, so that a crash leaves one of the two and never half of one.
  await writeFile(`${file}.new`, `${JSON.stringify(record, undefined, 2)}\n`, { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
}

/** One data folder may serve several databases over time, each with a record of its own. */
function recordFile({ dataFolder, databaseUrl }: Settings): string {
  if (!databaseUrl) return join(dataFolder, 'installation.json');
  const { host, pathname } = new URL(databaseUrl);
  return join(
    dataFolder,
    `installation-${createHash('sha256')
      .update(host + pathname)
      .digest('hex')
      .slice(0, 12)}.json`,
  );
}
