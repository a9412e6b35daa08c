import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quote, quotePath } from '@assay/impact/read/duck';
import { openDuck } from '../log/export/duck';

export type MarketFiles = Readonly<Record<string, string | Buffer>>;

/** A folder of market files for as long as the work takes; the files are named with their ends. */
export async function inMarketFolder<Result>(
  files: MarketFiles,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-market-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Writes what SQL selects of a CSV file, whose cells are texts, as a Parquet file beside it, and removes the CSV. */
export async function turnToParquet(folder: string, table: string, select = '*'): Promise<string> {
  const [csv, parquet] = [join(folder, `${table}.csv`), join(folder, `${table}.parquet`)];
  const { duck, close } = await openDuck();
  try {
    const from = `read_csv(${quotePath(csv)}, header = true, all_varchar = true)`;
    await duck.run(`copy (select ${select} from ${from}) to ${quote(parquet)} (format parquet)`);
  } finally {
    close();
  }
  await rm(csv);
  return parquet;
}
