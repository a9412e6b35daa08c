import { randomUUID } from 'node:crypto';
import type { LedgerReport } from '@assay/services/ledger/verify-ledger';
import type { Command } from 'commander';
import { Refusal } from '../refusal';

/** The books are checked as one snapshot; each fault is named on standard error, and the exit code is then 1. */
export function addLedgerVerify(program: Command): void {
  const existing = program.commands.find((command) => command.name() === 'ledger');
  const ledger = existing ?? program.command('ledger').description('the books of this installation');
  ledger
    .command('verify')
    .description(
      'check that every currency sums to zero, that no money is missing, and that invoice numbers have no gap',
    )
    .option('--json', 'print one JSON document')
    .action(async (options: { json?: true }) => {
      const report = await readReport();
      console.log(options.json ? JSON.stringify(report) : summary(report));
      if (!report.ok) throw new Refusal(report.faults.join('\n'));
    });
}

async function readReport(): Promise<LedgerReport> {
  const { connect } = await import('@assay/db/connect');
  const { readSettings } = await import('@assay/local/env');
  const { withInstallation } = await import('@assay/local/installation');
  const { verifyLedger } = await import('@assay/services/ledger/verify-ledger');
  return withInstallation(readSettings(), async ({ urls }) => {
    const { database, close } = connect(urls.worker, { maxConnections: 1 });
    try {
      return await verifyLedger({ database, actor: { type: 'system', job: 'ledger verify' }, requestId: randomUUID() });
    } finally {
      await close();
    }
  });
}

function summary({ ok, currencies, invoiceSeries }: LedgerReport): string {
  const lines = currencies.map(
    ({ currency, funded, released, refunded, held, fees }) =>
      `${currency}: funded ${funded} = released ${released} + refunded ${refunded} + held ${held} + fees ${fees} (minor units)`,
  );
  return [
    ...lines,
    `${invoiceSeries.length} series of invoice numbers`,
    ok ? 'The books balance.' : 'The books do not balance.',
  ].join('\n');
}
