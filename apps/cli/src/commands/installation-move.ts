import { randomUUID } from 'node:crypto';
import type { Moved } from '@assay/services/installation/move';
import type { Command } from 'commander';
import { inWords } from '../in-words';
import { Refusal } from '../refusal';

type Options = { readonly publicUrl: string; readonly yes?: boolean; readonly json?: true };

/** The one way in which the public address changes, since badges, log-in and mails name it. */
export function addInstallationMove(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'installation');
  const installation = existing ?? program.command('installation').description('what this installation is');
  installation
    .command('move')
    .description('change the public address, and with it the DID that issues badges; only while nothing runs')
    .requiredOption('--public-url <url>', 'the new address, such as https://work.example')
    .option('--yes', 'move although badges name the old address for good')
    .option('--json', 'print one JSON document')
    .action(async (options: Options) => {
      const moved = await move(options);
      console.log(options.json ? JSON.stringify(moved) : summary(moved));
    });
}

async function move({ publicUrl, yes: isConfirmed = false }: Options): Promise<Moved> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { writeRecord } = await import('@assay/local/installation-record');
  const { runningAt } = await import('@assay/local/start/claim');
  const { moveInstallation } = await import('@assay/services/installation/move');
  const settings = readSettings();
  const running = await runningAt(settings.dataFolder);
  if (running !== undefined) throw new Refusal(`This installation runs at ${running}. Stop it first, then move it.`);
  return withInstallation(settings, async ({ urls, record }) => {
    if (record === undefined)
      throw new Refusal('This installation was never started. PUBLIC_URL at its first start is its address.');
    const { database, close } = connect(urls.owner, { maxConnections: 1 });
    const ctx = { database, actor: { type: 'system', job: 'installation move' }, requestId: randomUUID() } as const;
    try {
      const moved = await moveInstallation(ctx, { publicUrl, isConfirmed });
      // Also when the database had moved already: a command that was cut short in between is mended by another one.
      await writeRecord(settings, { ...record, publicUrl: moved.to });
      return moved;
    } catch (error) {
      throw await inWords(error);
    } finally {
      await close();
    }
  });
}

function summary({ from, to, did, badges }: Moved): string {
  if (from === to) return `This installation is at ${to} already.`;
  return [
    `This installation moved from ${from} to ${to}; the next start takes it from there.`,
    `New badges are issued by ${did}.`,
    badges === 0
      ? 'No badge was issued before.'
      : `${badges} badges name ${from} as their address and issuer: let it lead here as well, or they can be checked only by upload on /verify.`,
    'Links in mails that were sent before name the old address, and everybody logs in again at the new one.',
  ].join('\n');
}
