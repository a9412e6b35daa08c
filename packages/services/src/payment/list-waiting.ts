import { account } from '@assay/db/schema/identity';
import { payment, payout, receipt } from '@assay/db/schema/money-payments';
import type { MoneyDto } from '@assay/protocol/dto/money';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { requireOperator } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { inTransaction, type Unit } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';

/** A transfer that an operator has to see, make or return. */
export type WaitingTransfer = {
  readonly kind: 'payment' | 'refund' | 'receipt' | 'payout';
  readonly id: string;
  readonly name: string;
  readonly amount: MoneyDto;
  /** The reference of a payment, the entry of the statement of held money, or where a payout goes. */
  readonly note: string;
  readonly since: string;
};

/** Bank transfers that wait for an operator, oldest first. */
export async function listWaitingTransfers(ctx: ServiceContext): Promise<WaitingTransfer[]> {
  requireOperator(ctx);
  return inTransaction(ctx, async (unit) => {
    const all = [...(await waitingPayments(unit)), ...(await heldReceipts(unit)), ...(await waitingPayouts(unit))];
    return all.toSorted((a, b) => a.since.localeCompare(b.since));
  });
}

async function waitingPayments({ tx }: Unit): Promise<WaitingTransfer[]> {
  const rows = await tx
    .select({ row: payment, name: account.displayName })
    .from(payment)
    .innerJoin(account, eq(account.id, payment.payerId))
    .where(inArray(payment.state, ['started', 'refunding']))
    .orderBy(asc(payment.startedAt), asc(payment.id));
  return rows.map(({ row, name }) => ({
    kind: row.state === 'started' ? 'payment' : 'refund',
    id: row.id,
    name,
    amount: moneyDtoOf(row),
    note: row.reference,
    since: row.startedAt.toISOString(),
  }));
}

async function heldReceipts({ tx }: Unit): Promise<WaitingTransfer[]> {
  const rows = await tx
    .select({ row: receipt, name: account.displayName })
    .from(receipt)
    .innerJoin(account, eq(account.id, receipt.clientId))
    .where(eq(receipt.state, 'held'))
    .orderBy(asc(receipt.receivedAt), asc(receipt.id));
  return rows.map(({ row, name }) => ({
    kind: 'receipt',
    id: row.id,
    name,
    amount: moneyDtoOf(row),
    note: row.statementEntry,
    since: row.receivedAt.toISOString(),
  }));
}

async function waitingPayouts({ tx }: Unit): Promise<WaitingTransfer[]> {
  const rows = await tx
    .select({ row: payout, name: account.displayName })
    .from(payout)
    .innerJoin(account, eq(account.id, payout.freelancerId))
    .where(and(eq(payout.state, 'requested'), eq(payout.provider, 'bank_transfer')))
    .orderBy(asc(payout.requestedAt), asc(payout.id));
  return rows.map(({ row, name }) => ({
    kind: 'payout',
    id: row.id,
    name,
    amount: moneyDtoOf(row),
    note: row.destination ?? '',
    since: row.requestedAt.toISOString(),
  }));
}
