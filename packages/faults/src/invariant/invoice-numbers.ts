import { sql } from 'drizzle-orm';
import type { FaultRow, Invariant } from './invariant';

/** I6: the invoices of an issuer are numbered from 1 without gap, and the counter stands at the last. */
export const invoiceNumbers: Invariant = {
  name: 'I6 invoice numbers',
  broken: async ({ inspection: { owner } }) => {
    const rows = await owner.database.execute<FaultRow>(sql`
      with numbered as (
        select issuer, kind, sequence, lag(sequence, 1, 0) over (partition by issuer, kind order by sequence) as before
        from money.invoice
      ),
      ended as (select issuer, kind, max(sequence) as last from numbered group by issuer, kind)
      select format('%s of %s goes from %s to %s', kind, issuer, before, sequence) as fault
      from numbered where sequence <> before + 1
      union all
      select format('%s of %s ends at %s, its counter at %s', kind, issuer, e.last, c.last)
      from ended e full join money.invoice_counter c using (issuer, kind)
      where coalesce(e.last, 0) is distinct from coalesce(c.last, 0)`);
    return rows.map(({ fault }) => fault);
  },
};
