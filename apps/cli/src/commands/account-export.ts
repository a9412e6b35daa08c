import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { accountCommands } from '../account-commands';
import { inWords } from '../in-words';
import { Refusal } from '../refusal';

type Options = { readonly out: string; readonly json?: true };

/** What somebody may ask an operator for, where they cannot or will not log in; with the personal fields of the log opened. */
export function addAccountExport(program: Command): void {
  accountCommands(program)
    .command('export <email>')
    .description('write all that is held about somebody as a zip of JSON and files')
    .requiredOption('--out <file>', 'the zip, which is not there yet')
    .option('--json', 'print one JSON document')
    .action(async (email: string, { out, json }: Options) => {
      await exportTo(email, out);
      console.log(
        json ? JSON.stringify({ email, out }) : `All that is held about ${email} is in ${out}. Give it to nobody else.`,
      );
    });
}

async function exportTo(email: string, out: string): Promise<void> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { findPersonKey } = await import('@assay/local/person-key');
  const { masterKeyOf } = await import('@assay/services/log/personal/master-key');
  const { exportForOperator } = await import('@assay/services/person-data/export-for-operator');
  const settings = readSettings();
  const personKey = await findPersonKey(settings.dataFolder);
  await withInstallation(settings, async ({ urls }) => {
    const [marketplace, worker] = [
      connect(urls.marketplace, { maxConnections: 1 }),
      connect(urls.worker, { maxConnections: 1 }),
    ];
    const context = { actor: { type: 'system', job: 'account export' }, requestId: randomUUID() } as const;
    try {
      const master = personKey === undefined ? null : masterKeyOf(personKey);
      const from = {
        people: { ...context, database: marketplace.database },
        keys: { ...context, database: worker.database },
      };
      await writeWhole(await exportForOperator(from, master, { email }), out);
    } catch (error) {
      throw await inWords(error);
    } finally {
      await Promise.all([marketplace.close(), worker.close()]);
    }
  });
}

/** Under another name until it is whole, and readable by its owner alone. */
async function writeWhole(chunks: AsyncIterable<Uint8Array>, out: string): Promise<void> {
  if (existsSync(out)) throw new Refusal(`${out} is there already.`);
  const unfinished = `${out}.part`;
  try {
    await pipeline(Readable.from(chunks, { objectMode: true }), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}
