import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Exported } from '../log/export/write-export';

type Options = { readonly out: string; readonly json?: true };

/** The sealed log as files that DuckDB and others read, each with the root and the signed head that vouch for it. */
export function addLogExport(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'log');
  const log = existing ?? program.command('log').description('the transaction log of this installation');
  log
    .command('export')
    .description('write the sealed log as Parquet, a file for each month; run again, it adds what is new')
    .requiredOption('--out <folder>', 'a folder that is not there, or that holds an earlier export of this log')
    .option('--json', 'print one JSON document')
    .action(async ({ out, json }: Options) => {
      const folder = resolve(out);
      const exported = await writeInto(folder);
      console.log(json ? JSON.stringify({ folder, ...exported }) : summary(folder, exported));
    });
}

async function writeInto(folder: string): Promise<Exported> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { writeExport } = await import('../log/export/write-export');
  return withInstallation(readSettings(), async ({ urls }) => {
    const { database, close } = connect(urls.worker, { maxConnections: 1 });
    try {
      return await writeExport(database, folder);
    } finally {
      await close();
    }
  });
}

function summary(folder: string, { sealedThrough, rows, written, kept }: Exported): string {
  return [
    `${folder} holds ${rows} entries of the log, all that is sealed: through position ${sealedThrough}.`,
    written.length === 0 ? 'Nothing was new.' : `Written: ${written.join(', ')}.`,
    ...(kept.length === 0 ? [] : [`There already, and as they were written: ${kept.join(', ')}.`]),
  ].join('\n');
}
