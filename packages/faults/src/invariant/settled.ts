import { sql } from 'drizzle-orm';
import type { FaultRow, Invariant } from './invariant';

/** A transaction that nobody waited for any more may have ended after everything was quiet. */
const WITHIN_SECONDS = 10;

/** I11: no event is forgotten by the queue; each was settled, or waits for an operator as a dead letter. */
export const settled: Invariant = {
  name: 'I11 settled',
  broken: async ({ inspection: { owner } }) => {
    const rows = await owner.database.execute<FaultRow>(sql`
      select format('%s %s of %s was never settled', kind, id, occurred_at) as fault from log.outbox o
      where settled_at is null and occurred_at < assay.now() - make_interval(secs => ${WITHIN_SECONDS})
        and not exists (select from log.dead_letter d where d.event_id = o.id and d.state in ('open', 'discarded'))
      limit 20`);
    return rows.map(({ fault }) => fault);
  },
};
