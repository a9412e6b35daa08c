import { rowFaults } from '@assay/services/testing/row-faults';
import { sql } from 'drizzle-orm';
import type { FaultRow, Invariant } from './invariant';

/**
 * I2: every committed change of a watched row has its one event, and every settled event is in the log once. What is not
 * settled yet is the business of I11.
 */
export const events: Invariant = {
  name: 'I2 events',
  broken: async ({ inspection }) => {
    const rows = await inspection.owner.database.execute<FaultRow>(sql`
      select format('%s %s is settled, and the log lacks it', o.kind, o.id) as fault
      from log.outbox o left join log.entry e on e.event_id = o.id where o.settled_at is not null and e.event_id is null
      union all
      select format('%s is in the log %s times', event_id, count(*)) from log.entry group by event_id having count(*) > 1
      union all
      select format('the log has %s entries and ends at %s', count(*), max(position))
      from log.entry having count(*) <> coalesce(max(position), 0)
      union all
      select format('%s was told %s of %s %s times', account_id, kind, event_id, count(*))
      from identity.notice group by account_id, event_id, kind having count(*) > 1`);
    return [...(await rowFaults(inspection)), ...rows.map(({ fault }) => fault)];
  },
};
