import { resolve } from 'node:path';
import type { Manifest } from '@assay/local/backup/manifest';
import type { Command } from 'commander';
import { Refusal } from '../refusal';

type Options = { readonly withoutSecrets?: true; readonly json?: true };

/** The whole installation in one folder, also while it runs. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .argument('<dir>', 'a folder that is not there yet')
    .description('write database, files and secrets, as they are at one instant, into a new folder; also while it runs')
    .option('--without-secrets', 'leave the secrets out, to be kept somewhere else')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      [
        '',
        'Whoever reads a backup reads everything: people, messages, answer keys, and with the secrets also logs in',
        'as anybody and issues badges. Folder and files are readable by their owner alone.',
        'The queue is not in it: it may be lost at any time, and is filled again from the database.',
      ].join('\n'),
    )
    .action(async (dir: string, { withoutSecrets, json }: Options) => {
      const folder = resolve(dir);
      const manifest = await backUp(folder, !withoutSecrets);
      console.log(json ? JSON.stringify({ folder, ...inNumbers(manifest) }) : summary(folder, manifest));
    });
}

async function backUp(folder: string, withSecrets: boolean): Promise<Manifest> {
  const { readSettings } = await import('@assay/local/env');
  const { backUp: write } = await import('@assay/local/backup/back-up');
  const { runUntilStopped } = await import('@assay/local/start/run-until-stopped');
  let written: Manifest | undefined;
  const say = (message: string) => console.error(message);
  await runUntilStopped(say, async (run) => {
    written = await write(readSettings(), { folder, withSecrets }, run);
  });
  if (!written) throw new Refusal('Stopped before the backup was whole; nothing of it is kept.');
  return written;
}

/** The manifest with sums in place of its tables. */
function inNumbers({ tables, secrets, at, assay, server, migration, installation, log }: Manifest) {
  const sum = (of: 'rows' | 'bytes') => tables.reduce((total, table) => total + table[of], 0);
  const sums = { tables: tables.length, rows: sum('rows'), bytes: sum('bytes'), secrets: secrets.length > 0 };
  return { at, assay, server, migration, installation, log, ...sums };
}

function summary(folder: string, manifest: Manifest): string {
  const { at, tables, rows, bytes, secrets, migration } = inNumbers(manifest);
  return [
    `${folder} holds the installation as of ${at}: ${tables} tables, ${rows} rows, ${megabytes(bytes)} MB, schema ${migration.tag}.`,
    secrets
      ? 'The secrets are in it: whoever reads it logs in as anybody and issues badges. Keep it as they are kept.'
      : 'The secrets are not in it. Without secrets.json of the data folder a restored installation gets new ones: everybody logs in again, badges are signed with another key, and the questions of the tests are drawn anew.',
  ].join('\n');
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
