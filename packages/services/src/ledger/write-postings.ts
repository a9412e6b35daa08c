import { ledgerAccount, posting } from '@assay/db/schema/money-ledger';
import { accountKey, accountKinds, type LedgerAccount } from '@assay/domain/ledger/account';
import { and, eq, sql } from 'drizzle-orm';
import { applyChanges, type Change } from '../kernel/apply-changes';
import { refused } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';
import { accountId, openAccounts } from './open-accounts';
import type { PlannedPosting } from './plan-postings';

/** Writes the legs of one business act whose event is recorded. */
export async function writePostings(unit: Unit, planned: readonly PlannedPosting[]): Promise<void> {
  await applyChanges(unit, [await preparePostings(unit, planned)]);
}

/**
 * What the legs of one business act write, the only way into the ledger. No account is ever overdrawn: the debited ones
 * that hold what we owe are locked here and must cover what leaves them.
 */
export async function preparePostings(unit: Unit, planned: readonly PlannedPosting[]): Promise<Change> {
  if (planned.length === 0) return { events: [], writes: [] };
  const [ids] = await Promise.all([
    openAccounts(
      unit,
      planned.flatMap(({ debit, credit }) => [debit, credit]),
    ),
    coverDebits(unit, planned),
  ]);
  const rows = planned.map(({ id, transactionId, purpose, debit, credit, amountMinor, links }) => ({
    ...links,
    id,
    version: 1,
    transactionId,
    purpose,
    debitAccountId: accountId(ids, debit),
    creditAccountId: accountId(ids, credit),
    amountMinor,
    currency: debit.currency,
  }));
  return { events: [], writes: [unit.tx.insert(posting).values(rows)] };
}

async function coverDebits(unit: Unit, planned: readonly PlannedPosting[]): Promise<void> {
  const debits = new Map<string, { account: LedgerAccount; amountMinor: bigint }>();
  for (const { debit, amountMinor } of planned) {
    if (accountKinds[debit.kind].normal === 'debit') continue;
    const known = debits.get(accountKey(debit))?.amountMinor ?? 0n;
    debits.set(accountKey(debit), { account: debit, amountMinor: known + amountMinor });
  }
  const inOrder = [...debits].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, debit]) => debit);
  const balances = await Promise.all(inOrder.map(({ account }) => lockedBalance(unit, account)));
  for (const [index, { account, amountMinor }] of inOrder.entries()) {
    const available = balances[index] ?? 0n;
    if (amountMinor > available) {
      throw refused('insufficient_funds', {
        available: moneyDtoOf({ amountMinor: available, currency: account.currency }),
      });
    }
  }
}

/** Locks an account and tells its balance on the credit side. Other postings to it wait only if they debit it too. */
async function lockedBalance({ tx }: Unit, { kind, holder, currency }: LedgerAccount): Promise<bigint> {
  const isIt = and(
    eq(ledgerAccount.kind, kind),
    eq(ledgerAccount.holder, holder),
    eq(ledgerAccount.currency, currency),
  );
  const found = () => tx.select({ id: ledgerAccount.id }).from(ledgerAccount).where(isIt);
  const [, [row]] = await Promise.all([
    found().for('no key update').execute(),
    // A statement of its own behind the lock, so that it sees what those wrote who had it before.
    tx
      .execute<{ balance: string }>(sql`
        select coalesce((select sum(amount_minor) from ${posting} where credit_account_id = account.id), 0)
             - coalesce((select sum(amount_minor) from ${posting} where debit_account_id = account.id), 0) as balance
        from (${found().getSQL()}) account`)
      .execute(),
  ]);
  return BigInt(row?.balance ?? '0');
}
