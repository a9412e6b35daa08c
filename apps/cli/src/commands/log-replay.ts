import { randomUUID } from 'node:crypto';
import type { ReplayReport } from '@assay/services/log/replay';
import type { Command } from 'commander';
import { Refusal } from '../refusal';

/** Rebuilds the market from the log; each difference is named on standard error, and the exit code is then 1. */
export function addLogReplay(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'log');
  const log = existing ?? program.command('log').description('the transaction log of this installation');
  log
    .command('replay')
    .description('rebuild states and balances from the log alone, and compare them with the tables')
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: true }) => {
      const report = await readReport();
      console.log(options.json ? JSON.stringify(report) : summary(report));
      if (!report.ok) throw new Refusal(report.faults.join('\n'));
    });
}

async function readReport(): Promise<ReplayReport> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { replayLog } = await import('@assay/services/log/replay');
  return withInstallation(readSettings(), async ({ urls }) => {
    const { database, close } = connect(urls.worker, { maxConnections: 1 });
    try {
      return await replayLog({ database, actor: { type: 'system', job: 'log replay' }, requestId: randomUUID() });
    } finally {
      await close();
    }
  });
}

function summary({ ok, events, onTheirWay, rows, accounts }: ReplayReport): string {
  return [
    `${events} events of the log, and ${onTheirWay} on their way into it, rebuild ${rows} rows and ${accounts} accounts with money`,
    ok ? 'The tables are what the log says.' : 'The tables are not what the log says.',
  ].join('\n');
}
