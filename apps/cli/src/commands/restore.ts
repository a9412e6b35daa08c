import { resolve } from 'node:path';
import type { Restored } from '@assay/local/backup/restore';
import type { Command } from 'commander';
import { Refusal } from '../refusal';

/** The installation of a backup, in an empty place. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .argument('<dir>', 'the folder of a backup')
    .description(
      'make the installation of a backup in an empty data folder or an empty DATABASE_URL, and check its books',
    )
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      [
        '',
        'ASSAY_DATA names a folder that is not there yet, or with DATABASE_URL the one that gets the secrets.',
        'For a backup without secrets, put secrets.json of the old data folder there first.',
        'Never let the old installation run beside it: both would send the same mails and pay the same payouts.',
      ].join('\n'),
    )
    .action(async (dir: string, { json }: { json?: true }) => {
      const restored = await restore(resolve(dir));
      console.log(json ? JSON.stringify(document(restored)) : summary(restored));
      const { ok, faults } = restored.ledger;
      if (!ok)
        throw new Refusal(['The backup is restored as it was, and its books do not balance:', ...faults].join('\n'));
    });
}

async function restore(folder: string): Promise<Restored> {
  const { readSettings } = await import('@assay/local/env');
  const { restore: make } = await import('@assay/local/backup/restore');
  const { runUntilStopped } = await import('@assay/local/start/run-until-stopped');
  let restored: Restored | undefined;
  const say = (message: string) => console.error(message);
  await runUntilStopped(say, async (run) => {
    restored = await make(readSettings(), folder, run);
  });
  if (!restored) throw new Refusal('Stopped before the installation was whole; nothing of it is kept.');
  return restored;
}

function document({ manifest, secrets, ledger }: Restored) {
  const { at, installation, migration, log, tables } = manifest;
  const rows = tables.reduce((total, table) => total + table.rows, 0);
  return { at, installation, migration, log, tables: tables.length, rows, secrets, ledger };
}

const secretsInWords: Readonly<Record<Restored['secrets'], string>> = {
  backup: 'Its secrets came with it: sessions go on, and badges are signed with the same key.',
  'data folder': 'Its secrets were in the data folder: sessions go on, and badges are signed with the same key.',
  new: 'It has new secrets: everybody logs in again, badges are signed with another key, and the questions of the tests are drawn anew.',
};

function summary(restored: Restored): string {
  const { at, installation, tables, rows, ledger } = document(restored);
  return [
    `The installation at ${installation.publicUrl} is restored as of ${at}: ${tables} tables, ${rows} rows.`,
    secretsInWords[restored.secrets],
    ledger.ok ? 'The books balance.' : 'The books do not balance.',
    '"npm start" with the same settings runs it.',
  ].join('\n');
}
