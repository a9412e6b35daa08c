import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvTables, type CsvTable } from '@assay/impact/simulate/csv-tables';
import { simulateReduced } from '@assay/impact/simulate/reduced/simulate-reduced';
import { scenarioOf, type Preset } from '@assay/impact/simulate/scenario';

const SEED = 1;
const ROWS_AT_ONCE = 8192;

/** Draws a market with planted effects and writes its files. What is true of it is not worked out, which takes longest. */
export async function fillFolder(folder: string, preset: Preset): Promise<void> {
  const { market } = simulateReduced(scenarioOf({ seed: SEED, preset }));
  await mkdir(folder, { recursive: true });
  for (const table of csvTables(market)) await writeFile(join(folder, `${table.name}.csv`), linesOf(table));
}

function* linesOf({ header, rows, row }: CsvTable): Generator<string> {
  yield `${header}\n`;
  for (let from = 0; from < rows; from += ROWS_AT_ONCE) {
    let text = '';
    for (let at = from; at < Math.min(from + ROWS_AT_ONCE, rows); at += 1) text += `${row(at)}\n`;
    yield text;
  }
}
