import type { Transaction } from '@assay/db/connect';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction } from '../kernel/transaction';
import { type CurrencyReport, currencyReports, overdrawnAccounts } from './verify-balances';
import { mismatchedMilestones } from './verify-milestones';
import { mismatchedReceipts } from './verify-receipts';
import { type SeriesReport, seriesReports } from './verify-numbers';

export type LedgerReport = {
  readonly ok: boolean;
  readonly currencies: readonly CurrencyReport[];
  readonly invoiceSeries: readonly SeriesReport[];
  /** One sentence for each thing that is wrong. */
  readonly faults: readonly string[];
};

const snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const;

/**
 * Checks the books as one snapshot: every currency sums to zero, no account is overdrawn, funded = released + refunded + held
 * + fees, each milestone holds what its state says, what arrived and funds nothing is owed to its client, and invoice
 * numbers have no gap. For operators and the command line.
 */
export async function verifyLedger(ctx: ServiceContext): Promise<LedgerReport> {
  if (ctx.actor.type !== 'system') requireOperator(ctx);
  return inTransaction(ctx, ({ tx }) => check(tx), snapshot);
}

async function check(tx: Transaction): Promise<LedgerReport> {
  const currencies = await currencyReports(tx);
  const invoiceSeries = await seriesReports(tx);
  const faults = [
    ...currencies.flatMap(currencyFaults),
    ...(await overdrawnAccounts(tx)),
    ...(await mismatchedMilestones(tx)),
    ...(await mismatchedReceipts(tx)),
    ...invoiceSeries.flatMap(seriesFaults),
  ];
  return { ok: faults.length === 0, currencies, invoiceSeries, faults };
}

function currencyFaults({ currency, sum, funded, released, refunded, held, fees }: CurrencyReport): string[] {
  const faults: string[] = [];
  if (sum !== '0') faults.push(`${currency} does not sum to zero but to ${sum}`);
  const spoken = [released, refunded, held, fees].reduce((total, part) => total + BigInt(part), 0n);
  if (BigInt(funded) !== spoken)
    faults.push(`${currency}: funded ${funded} is not released + refunded + held + fees = ${spoken}`);
  return faults;
}

function seriesFaults({ issuer, kind, issued, last, counter, missing }: SeriesReport): string[] {
  const series = `series ${kind} of ${issuer}`;
  const faults = missing === '0' ? [] : [`${series} has ${issued} invoices but ends at ${last}`];
  return counter === last ? faults : [...faults, `${series} ends at ${last} but its counter at ${counter}`];
}
