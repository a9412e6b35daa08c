import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { ServiceContext } from '@assay/services/kernel/context';
import type { Command } from 'commander';
import { z } from 'zod';
import { accountCommands } from '../account-commands';
import { Refusal } from '../refusal';

/** What a backup from before an erasure brings back is erased once more: by a list that is kept beside the backups. */
export function addAccountErased(program: Command): void {
  accountCommands(program)
    .command('erased')
    .description('print the ids of all erased accounts, a line each, to be kept beside backups')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: true }) => {
      const { listErased } = await import('@assay/services/account/erase/erase-again');
      const erased = await onMarketplace('account erased', listErased);
      if (options.json) console.log(JSON.stringify({ erased }));
      else for (const id of erased) console.log(id);
    });
  accountCommands(program)
    .command('erase-again <file>')
    .description('after a restore, erase the accounts of such a list that the backup brought back')
    .option('--json', 'print one JSON document')
    .action(async (file: string, options: { json?: true }) => {
      const ids = await readList(file);
      const { eraseAgain } = await import('@assay/services/account/erase/erase-again');
      const done = await onMarketplace('account erase-again', (ctx) => eraseAgain(ctx, ids));
      console.log(options.json ? JSON.stringify(done) : `${done.erased.length} accounts were erased once more.`);
      if (done.open.length > 0)
        throw new Refusal(`Others count on these; end their contracts and money first:\n${done.open.join('\n')}`);
    });
}

async function readList(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(`${file} cannot be read: ${error.message}`);
  });
  const ids = z.array(z.uuid()).safeParse(text.split(/\s+/).filter((line) => line !== ''));
  if (!ids.success) throw new Refusal(`${file} is not a list of ids, a line each.`);
  return ids.data;
}

async function onMarketplace<Result>(job: string, work: (ctx: ServiceContext) => Promise<Result>): Promise<Result> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  return withInstallation(readSettings(), async ({ urls }) => {
    const { database, close } = connect(urls.marketplace, { maxConnections: 1 });
    try {
      return await work({ database, actor: { type: 'system', job }, requestId: randomUUID() });
    } finally {
      await close();
    }
  });
}
