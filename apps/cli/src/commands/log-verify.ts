import { randomUUID } from 'node:crypto';
import type { LogReport } from '@assay/services/log/verify/report';
import { InvalidArgumentError, type Command } from 'commander';
import { Refusal } from '../refusal';

type Options = { readonly from: number; readonly key: readonly string[]; readonly json?: true };

/** Computes the tree of the log again; the first bad position is named on standard error, and the exit code is then 1. */
export function addLogVerify(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'log');
  const log = existing ?? program.command('log').description('the transaction log of this installation');
  log
    .command('verify')
    .description('compare the log with its sealed tree, its signed checkpoints and their copies outside the database')
    .option('--from <position>', 'verify from this position on; what lies before counts as sealed', position, 1)
    .option('--key <verifier key>', 'trust this key too, such as one that was replaced', collect, [])
    .option('--json', 'print one JSON document')
    .action(async (options: Options) => {
      const report = await readReport(options);
      console.log(options.json ? JSON.stringify(report) : summary(report));
      const { firstBad } = report;
      if (firstBad) throw new Refusal(`Position ${firstBad.position} is ${firstBad.kind}.`);
    });
}

function position(text: string): number {
  const number = Number(text);
  if (!/^[1-9]\d*$/.test(text) || !Number.isSafeInteger(number)) {
    throw new InvalidArgumentError('A position is a whole number from 1.');
  }
  return number;
}

function collect(key: string, keys: readonly string[]): readonly string[] {
  return [...keys, key];
}

async function readReport({ from, key }: Options): Promise<LogReport> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { verifyLog } = await import('@assay/services/log/verify/verify-log');
  const { trustedKeys } = await import('../log/trusted-keys');
  const { checkpointLinesOf } = await import('../log/checkpoint-lines');
  const settings = readSettings();
  return withInstallation(settings, async ({ urls }) => {
    const { database, close } = connect(urls.worker, { maxConnections: 1 });
    try {
      const keys = await trustedKeys(database, settings.dataFolder, key);
      const outside = checkpointLinesOf(settings.logCheckpoints);
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
