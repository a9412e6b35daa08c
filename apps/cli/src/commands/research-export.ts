import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { readPosition } from '../read-position';
import { Refusal } from '../refusal';
import type { Format, Manifest } from '../research/write-research';

type Options = { readonly out: string; readonly format: Format; readonly at?: number; readonly json?: true };

/** What the log tells of this market for research: under pseudonyms, and the same bytes for the same log and erasures. */
export function addResearchExport(program: Command): void {
  program
    .command('research')
    .description('what the log of this installation tells of its market, for research')
    .command('export')
    .description('write workers, projects, payments, ratings, attempts, bids and deliveries under pseudonyms')
    .requiredOption('--out <folder>', 'a folder that is not there, or empty')
    .addOption(new Option('--format <format>', 'of the tables').choices(['csv', 'parquet']).default('csv'))
    .option(
      '--at <position>',
      'what the log told when this was its last entry; the last sealed one without',
      readPosition,
    )
    .option('--json', 'print one JSON document')
    .action(async ({ out, format, at, json }: Options) => {
      const folder = resolve(out);
      const manifest = await writeInto(folder, { format, at });
      console.log(json ? JSON.stringify({ folder, format, ...manifest }) : summary(folder, manifest));
    });
}

type Wanted = { readonly format: Format; readonly at: number | undefined };

async function writeInto(folder: string, wanted: Wanted): Promise<Manifest> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { findPersonKey } = await import('@assay/local/person-key');
  const { masterKeyOf } = await import('@assay/services/log/personal/master-key');
  const { writeResearch } = await import('../research/write-research');
  const settings = readSettings();
  return withInstallation(settings, async ({ urls }) => {
    const personKey = await findPersonKey(settings.dataFolder);
    if (personKey === undefined)
      throw new Refusal(
        'Pseudonyms need the key of this installation: the file person-key of its data folder is not there.',
      );
    const { database, close } = connect(urls.worker, { maxConnections: 1 });
    try {
      return await writeResearch(database, { ...wanted, folder, master: masterKeyOf(personKey) });
    } finally {
      await close();
    }
  });
}

function summary(folder: string, { origin, snapshot, counts }: Manifest): string {
  const rows = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  return [
    `${folder} holds ${rows.join(', ')}. Data: ${origin}, the log through position ${snapshot.position}.`,
    'codebook.md says what each column means. Publish estimates, not rows.',
  ].join('\n');
}
