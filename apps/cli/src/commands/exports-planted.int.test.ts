import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quote } from '@assay/impact/read/duck';
import { useBadges } from '@assay/services/testing/badge';
import { useMarket } from '@assay/services/testing/fixture';
import { sampleLogSigner, samplePersonKey, sealAll } from '@assay/services/testing/log';
import { relayToLog } from '@assay/services/testing/market-history';
import { livePlantedLife } from '@assay/services/testing/planted-life';
import { plantsIn } from '@assay/services/testing/search-database';
import { expect, it, onTestFinished, vi } from 'vitest';
import { openDuck } from '../log/export/duck';
import { runCommand } from '../testing/run-command';

const market = useMarket({ paymentProvider: 'bank_transfer', bankDetails: 'Assay, DE02 1203 0000 0000 2020 51' });
const badges = useBadges(market);

/** What a folder holds: the rows of its Parquet files, which are compressed, and every other file as it is. */
async function textIn(folder: string): Promise<string> {
  const names = await readdir(folder);
  const others = names.filter((name) => !name.endsWith('.parquet'));
  const texts = await Promise.all(others.map((name) => readFile(join(folder, name), 'utf8')));
  const { duck, close } = await openDuck();
  for (const name of names.filter((each) => each.endsWith('.parquet'))) {
    const rows = await duck.runAndReadAll(
      `select to_json(file)::varchar from read_parquet(${quote(join(folder, name))}) as file`,
    );
    texts.push(JSON.stringify(rows.getRows()));
  }
  close();
  return texts.join('\n');
}

it('neither export holds a word that somebody wrote, nor their name or address', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-planted-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'person-key'), samplePersonKey);
  const { plants, accountId } = await livePlantedLife(market, badges);
  await relayToLog(market);
  await sealAll(market, sampleLogSigner());
  vi.stubEnv('DATABASE_URL', market.urls.owner);
  vi.stubEnv('ASSAY_DATA', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const [log, research] = [join(folder, 'log'), join(folder, 'csv')];
  expect(await runCommand('log', 'export', '--out', log)).toMatchObject({ code: 0 });
  expect(await runCommand('research', 'export', '--out', research)).toMatchObject({ code: 0 });
  // The search does find: the log names people by their ids, and research names nobody.
  expect(plantsIn(await textIn(log), { ...plants, accountId })).toEqual(['accountId']);
  expect(plantsIn(await textIn(research), { ...plants, accountId })).toEqual([]);
});
