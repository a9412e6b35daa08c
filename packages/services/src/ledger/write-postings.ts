import { ledgerAccount, posting } from '@assay/db/schema/money-ledger';
import type { Id } from '@assay/domain/kernel/id';
import { accountKey, accountKinds, type LedgerAccount } from '@assay/domain/ledger/account';
import { formatMoney } from '@assay/domain/money/format-money';
import { eq, sql } from 'drizzle-orm';
import { refused } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { type AccountIds, accountId, openAccounts } from './open-accounts';
import type { PlannedPosting } from './plan-postings';

/**
 * Writes the legs of one business act, the only way into the ledger. No account is ever overdrawn: the debited ones that
 * hold what we owe are locked and must cover what leaves them.
 */
export async function writePostings(unit: Unit, planned: readonly PlannedPosting[]): Promise<void> {
  if (planned.length === 0) return;
  const ids = await openAccounts(
    unit,
    planned.flatMap(({ debit, credit }) => [debit, credit]),
  );
  await coverDebits(unit, planned, ids);
  await unit.tx.insert(posting).values(
    planned.map(({ id, transactionId, purpose, debit, credit, amountMinor, links }) => ({
      ...links,
      id,
      version: 1,
      transactionId,
      purpose,
      debitAccountId: accountId(ids, debit),
      creditAccountId: accountId(ids, credit),
      amountMinor,
      currency: debit.currency,
    })),
  );
}

async function coverDebits(unit: Unit, planned: readonly PlannedPosting[], ids: AccountIds): Promise<void> {
  const debits = new Map<string, { account: LedgerAccount; amountMinor: bigint }>();
  for (const { debit, amountMinor } of planned) {
    if (accountKinds[debit.kind].normal === 'debit') continue;
    const known = debits.get(accountKey(debit))?.amountMinor ?? 0n;
    debits.set(accountKey(debit), { account: debit, amountMinor: known + amountMinor });
  }
  for (const [, { account, amountMinor }] of [...debits].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const available = await lockedBalance(unit, accountId(ids, account));
    if (amountMinor > available) {
      throw refused('insufficient_funds', {
        available: formatMoney({ amountMinor: available, currency: account.currency }, 'en'),
      });
    }
  }
}

/** Locks an account and tells its balance on the credit side. Other postings to it wait only if they debit it too. */
async function lockedBalance({ tx }: Unit, id: Id<'ledger_account'>): Promise<bigint> {
  await tx.select({ id: ledgerAccount.id }).from(ledgerAccount).where(eq(ledgerAccount.id, id)).for('no key update');
  const [row] = await tx.execute<{ balance: string }>(sql`
    select coalesce((select sum(amount_minor) from ${posting} where credit_account_id = ${id}), 0)
         - coalesce((select sum(amount_minor) from ${posting} where debit_account_id = ${id}), 0) as balance`);
  return BigInt(row?.balance ?? '0');
}
