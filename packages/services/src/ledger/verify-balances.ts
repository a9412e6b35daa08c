import type { Transaction } from '@assay/db/connect';
import { ledgerAccount, posting } from '@assay/db/schema/money-ledger';
import { accountKinds } from '@assay/domain/ledger/account';
import { sql } from 'drizzle-orm';

/** Minor units as decimal strings. */
export type CurrencyReport = {
  readonly currency: string;
  readonly sum: string;
  readonly funded: string;
  readonly released: string;
  readonly refunded: string;
  readonly held: string;
  readonly fees: string;
  /** Arrived and funding nothing, held for clients. */
  readonly toReturn: string;
};

/** Debits and credits of each account, as counted from the postings. */
const movements = sql`
  select debit_account_id as account_id, currency, -amount_minor as amount from ${posting}
  union all
  select credit_account_id, currency, amount_minor from ${posting}`;

/** For each currency: the sum over all accounts, which is zero, and where the clients' money is. */
export async function currencyReports(tx: Transaction): Promise<CurrencyReport[]> {
  const rows = await tx.execute<CurrencyReport>(sql`
    with held as (
      select a.currency, sum(m.amount) as total
      from (${movements}) m join ${ledgerAccount} a on a.id = m.account_id
      where a.kind = 'milestone_held' group by a.currency
    ), to_return as (
      select a.currency, sum(m.amount) as total
      from (${movements}) m join ${ledgerAccount} a on a.id = m.account_id
      where a.kind = 'client_holding' group by a.currency
    ), balance as (
      select a.currency, sum(m.amount) as total from (${movements}) m join ${ledgerAccount} a on a.id = m.account_id group by a.currency
    ), flow as (
      select currency,
        coalesce(sum(amount_minor) filter (where purpose in ('fund', 'fund_fee')), 0) as funded,
        coalesce(sum(amount_minor) filter (where purpose = 'release'), 0) as released,
        coalesce(sum(amount_minor) filter (where purpose in ('refund', 'refund_fee')), 0) as refunded,
        coalesce(sum(amount_minor) filter (where purpose in ('freelancer_fee', 'client_fee')), 0) as fees
      from ${posting} group by currency
    )
    select flow.currency, balance.total::text as sum, flow.funded::text, flow.released::text, flow.refunded::text,
           coalesce(held.total, 0)::text as held, flow.fees::text, coalesce(to_return.total, 0)::text as "toReturn"
    from flow join balance using (currency) left join held using (currency) left join to_return using (currency)
    order by flow.currency`);
  return [...rows];
}

const debitKinds = Object.entries(accountKinds).flatMap(([kind, { normal }]) => (normal === 'debit' ? [kind] : []));

/** Accounts whose balance is on the wrong side. */
export async function overdrawnAccounts(tx: Transaction): Promise<string[]> {
  const rows = await tx.execute<{ kind: string; holder: string; currency: string; balance: string }>(sql`
    select a.kind, a.holder, a.currency, sum(m.amount)::text as balance
    from (${movements}) m join ${ledgerAccount} a on a.id = m.account_id
    group by a.id
    having sum(case when a.kind in ${debitKinds} then -m.amount else m.amount end) < 0
    order by a.kind, a.holder`);
  return [...rows].map(
    ({ kind, holder, currency, balance }) => `account ${kind} of ${holder} is overdrawn: ${balance} ${currency}`,
  );
}
