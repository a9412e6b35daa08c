import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Refusal } from '../refusal';

type Options = { readonly settings: string; readonly json?: true };
type Prepared = { readonly publicUrl: string; readonly files: readonly string[] };

/** For systemd, Compose and whatever else starts processes: what `npm start` does before it starts its own. */
export function addInstallationPrepare(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'installation');
  const installation = existing ?? program.command('installation').description('what this installation is');
  installation
    .command('prepare')
    .description(
      'found the installation or bring its database to this version, and write the settings of its processes',
    )
    .requiredOption('--settings <folder>', 'where marketplace.env, skill-tests.env and worker.env are written')
    .option('--json', 'print one JSON document; the progress goes to standard error')
    .addHelpText(
      'after',
      [
        '',
        'DATABASE_URL names the database as its owner, PUBLIC_URL the address of a new installation.',
        'The files hold secrets and are readable by their owner alone; ASSAY_DATA keeps the originals.',
        'Run it again after each new version, before the processes start.',
      ].join('\n'),
    )
    .action(async ({ settings, json }: Options) => {
      const prepared = await prepare(
        settings,
        json ? (message) => console.error(message) : (message) => console.log(message),
      );
      console.log(json ? JSON.stringify(prepared) : summary(prepared));
    });
}

async function prepare(folder: string, say: (message: string) => void): Promise<Prepared> {
  const { readSettings } = await import('@assay/local/env');
  const { prepareInstallation } = await import('@assay/local/start/prepare');
  const { runUntilStopped } = await import('@assay/local/start/run-until-stopped');
  let prepared: Prepared | undefined;
  await runUntilStopped(say, async (run) => {
    const { record, files } = await prepareInstallation(readSettings(), resolve(folder), run);
    prepared = { publicUrl: record.publicUrl, files };
  });
  if (!prepared) throw new Refusal('Stopped before the installation was ready. The same command goes on.');
  return prepared;
}

function summary({ publicUrl, files }: Prepared): string {
  return [`The installation at ${publicUrl} is ready for its processes.`, ...files].join('\n');
}
