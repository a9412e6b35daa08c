import type { Transaction } from '@assay/db/connect';
import { milestone } from '@assay/db/schema/market-contracts';
import { ledgerAccount, posting } from '@assay/db/schema/money-ledger';
import { sql } from 'drizzle-orm';

const statesWithMoney = ['funded', 'submitted', 'changes_requested'];

/** Milestones whose protected money does not fit their state: at least the price while work goes on, nothing before and after. */
export async function mismatchedMilestones(tx: Transaction): Promise<string[]> {
  const rows = await tx.execute<{ id: string; state: string; held: string }>(sql`
    with held as (
      select a.holder, sum(case when p.credit_account_id = a.id then p.amount_minor else -p.amount_minor end) as amount
      from ${ledgerAccount} a join ${posting} p on a.id in (p.debit_account_id, p.credit_account_id)
      where a.kind = 'milestone_held' group by a.holder
    )
    select m.id, m.state, coalesce(held.amount, 0)::text as held
    from ${milestone} m left join held on held.holder = m.id::text
    where case when m.state in ${statesWithMoney} then coalesce(held.amount, 0) < m.amount_minor else coalesce(held.amount, 0) <> 0 end
    order by m.id`);
  return [...rows].map(({ id, state, held }) => `milestone ${id} is ${state} and holds ${held}`);
}
