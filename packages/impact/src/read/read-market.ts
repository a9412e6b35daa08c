import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Market } from '../market/market';
import { BadInput } from './bad-input';
import { checkCells } from './check-cells';
import { toMarket } from './columns-of-market';
import { withDuck } from './duck';
import { loadFile } from './load-file';
import { tableNames, tables, type TableName } from './tables';

/** The files of a market in a folder, by table; CSV goes before Parquet. Refuses a folder that lacks one. */
export function findFiles(folder: string): ReadonlyMap<TableName, string> {
  if (!existsSync(folder)) throw new BadInput(`There is no folder ${folder}.`);
  const files = new Map<TableName, string>();
  for (const name of tableNames) {
    const path = [`${name}.csv`, `${name}.parquet`].map((file) => join(folder, file)).find(existsSync);
    if (path !== undefined) files.set(name, path);
    else if (tables[name].optional !== true)
      throw new BadInput(`${folder} holds neither ${name}.csv nor ${name}.parquet.`);
  }
  return files;
}

/**
 * Reads a market from the files of a research export, one a table, as CSV (RFC 4180) or Parquet. Whatever is wrong is
 * refused as `BadInput` with file, row and column: nothing is skipped and nothing is guessed.
 */
export async function readMarket(folder: string): Promise<Market> {
  const files = findFiles(folder);
  return withDuck(async (duck) => {
    for (const [table, path] of files) {
      await loadFile(duck, table, path);
      await checkCells(duck, table, basename(path));
    }
    return toMarket(duck, new Set(files.keys()));
  });
}
