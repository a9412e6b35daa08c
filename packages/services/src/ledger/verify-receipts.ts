import type { Transaction } from '@assay/db/connect';
import { ledgerAccount, posting } from '@assay/db/schema/money-ledger';
import { receipt } from '@assay/db/schema/money-payments';
import { sql } from 'drizzle-orm';

/** Clients whose holding account is not the sum of their receipts that wait to be sent back. */
export async function mismatchedReceipts(tx: Transaction): Promise<string[]> {
  const rows = await tx.execute<{ client: string; currency: string; booked: string; held: string }>(sql`
    with booked as (
      select a.holder as client, a.currency,
        sum(case when p.credit_account_id = a.id then p.amount_minor else -p.amount_minor end) as amount
      from ${ledgerAccount} a join ${posting} p on a.id in (p.debit_account_id, p.credit_account_id)
      where a.kind = 'client_holding' group by a.holder, a.currency
    ), held as (
      select client_id::text as client, currency, sum(amount_minor) as amount
      from ${receipt} where state = 'held' group by client_id, currency
    )
    select client, currency, coalesce(booked.amount, 0)::text as booked, coalesce(held.amount, 0)::text as held
    from booked full join held using (client, currency)
    where coalesce(booked.amount, 0) <> coalesce(held.amount, 0)
    order by client, currency`);
  return [...rows].map(
    ({ client, currency, booked, held }) =>
      `${booked} ${currency} are booked as held for client ${client}, not ${held}`,
  );
}
