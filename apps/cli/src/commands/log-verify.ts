import { randomUUID } from 'node:crypto';
import type { LogReport } from '@assay/services/log/verify/report';
import type { Command } from 'commander';
import type { ExportReport } from '../log/export/check-export';
import { readPosition } from '../read-position';
import { Refusal } from '../refusal';

type Options = {
  readonly from: number;
  readonly key: readonly string[];
  readonly checkpoint: readonly string[];
  readonly export?: string;
  readonly json?: true;
};

/** Computes the tree of the log again; the first bad position is named on standard error, and the exit code is then 1. */
export function addLogVerify(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'log');
  const log = existing ?? program.command('log').description('the transaction log of this installation');
  log
    .command('verify')
    .description('compare the log with its sealed tree, its signed checkpoints and their copies outside the database')
    .option('--from <position>', 'verify from this position on; what lies before counts as sealed', readPosition, 1)
    .option('--key <verifier key>', 'trust this key too, such as one that was replaced', collect, [])
    .option('--export <folder>', 'verify what assay log export has written, without the database')
    .option('--checkpoint <file>', 'compare with this checkpoint too, such as one that was mailed', collect, [])
    .option('--json', 'print one JSON document')
    .action(async (options: Options) => {
      if (options.export !== undefined) {
        if (options.checkpoint.length > 0 || options.from !== 1)
          throw new Refusal(
            'An export is verified whole and with its own checkpoints; leave out --from and --checkpoint.',
          );
        return verifyExport(options.export, options);
      }
      const report = await readReport(options);
      console.log(options.json ? JSON.stringify(report) : summary(report));
      const { firstBad } = report;
      if (firstBad) throw new Refusal(`Position ${firstBad.position} is ${firstBad.kind}.`);
    });
}

function collect(key: string, keys: readonly string[]): readonly string[] {
  return [...keys, key];
}

/** The keys of the manifest count where the caller names none: that is worth as much as the place the export came from. */
async function verifyExport(folder: string, { key, json }: Options): Promise<void> {
  const { checkExport } = await import('../log/export/check-export');
  const { readManifest } = await import('../log/export/manifest');
  const { readKey } = await import('../log/trusted-keys');
  const manifest = await readManifest(folder);
  if (!manifest) throw new Refusal(`${folder} holds no export of the log.`);
  const isTrusted = key.length > 0;
  const report = await checkExport(folder, manifest, (isTrusted ? key : manifest.verifierKeys).map(readKey));
  console.log(json ? JSON.stringify({ ...report, trusted: isTrusted }) : exportSummary(report, isTrusted));
  const { firstBad } = report;
  if (firstBad) throw new Refusal(`${firstBad.file}: position ${firstBad.position} is ${firstBad.kind}.`);
}

function exportSummary({ ok, rows, files, sealedThrough, verifiedThrough }: ExportReport, isTrusted: boolean): string {
  return [
    `${rows} entries in ${files} files, sealed through position ${sealedThrough}, verified through ${verifiedThrough}`,
    ...(isTrusted
      ? []
      : ['The keys are those that the export itself names: compare them with /log/key, or name one with --key.']),
    ok ? 'The export is as the log was sealed.' : 'The export is not as the log was sealed.',
  ].join('\n');
}

async function readReport({ from, key, checkpoint }: Options): Promise<LogReport> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { verifyLog } = await import('@assay/services/log/verify/verify-log');
  const { trustedKeys } = await import('../log/trusted-keys');
  const { checkpointLinesOf, keptCheckpoint } = await import('../log/checkpoint-lines');
  const settings = readSettings();
  return withInstallation(settings, async ({ urls }) => {
    const { database, close } = connect(urls.worker, { maxConnections: 1 });
    try {
      const keys = await trustedKeys(database, settings.dataFolder, key);
      const kept = await Promise.all(checkpoint.map(keptCheckpoint));
      const outside = [...checkpointLinesOf(settings.logCheckpoints), ...kept];
      const ctx = { database, actor: { type: 'system', job: 'log verify' }, requestId: randomUUID() } as const;
      return await verifyLog(ctx, { from, keys, outside });
    } finally {
      await close();
    }
  });
}

function summary({ sealedThrough, verifiedThrough, ok, outside }: LogReport): string {
  return [
    `sealed through position ${sealedThrough}, verified through ${verifiedThrough}`,
    outside.compared === 0
      ? 'No checkpoint outside the database was compared: whoever can rewrite all of it would not be noticed.'
      : `${outside.compared} checkpoints outside the database agree`,
    ...(outside.unreadable === 0 ? [] : [`${outside.unreadable} lines outside the database are no checkpoints`]),
    ok ? 'The log is as it was sealed.' : 'The log is not as it was sealed.',
  ].join('\n');
}
