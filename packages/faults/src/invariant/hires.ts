import { sql } from 'drizzle-orm';
import type { FaultRow, Invariant } from './invariant';

/** I3: a job is filled by one hire, and everybody who was told to be hired is. */
export const hires: Invariant = {
  name: 'I3 hires',
  broken: async ({ inspection: { owner }, calls }) => {
    const rows = await owner.database.execute<FaultRow>(sql`
      select format('job %s is %s and has %s hired bids and %s contracts', j.id, j.state, h.hired, h.contracts) as fault
      from market.job j cross join lateral (
        select (select count(*) from market.bid where job_id = j.id and state = 'hired') as hired,
               (select count(*) from market.contract where job_id = j.id) as contracts) h
      where h.hired <> h.contracts or h.hired <> (j.state = 'filled')::int`);
    const contracts = await owner.database.execute<{ bid: string }>(sql`select bid_id as bid from market.contract`);
    const hired = new Set(contracts.map(({ bid }) => bid));
    const told = calls.filter(({ verb, outcome }) => verb === 'bid.accept' && outcome === 'ok');
    return [
      ...rows.map(({ fault }) => fault),
      ...told
        .map(({ input }) => String(input['bidId']))
        .flatMap((bid) => (hired.has(bid) ? [] : [`somebody was told to be hired on bid ${bid} and is not`])),
    ];
  },
};
