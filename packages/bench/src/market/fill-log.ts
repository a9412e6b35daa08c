import { sql } from 'drizzle-orm';
import type { OpenMarket } from '@assay/services/testing/open-market';

/** Of one job: posted, five bids, a short list, a hire, a release and two fees. */
export const ENTRIES_PER_JOB = 11;

/** Puts jobs into the log as their events stand there, from posting to payment. Answers how many entries that were. */
export async function fillLog({ owner }: OpenMarket, jobs: number): Promise<number> {
  await owner.database.execute(sql`
    with made as (
      select gen_random_uuid() as job, gen_random_uuid() as contract, gen_random_uuid() as freelancer, client, n,
        now() - make_interval(mins => (500000 * random())::int) as at
      from (select n, md5((n % 500)::text)::uuid as client from generate_series(1, ${jobs}::int) as n) people
    ),
    worth as (
      select jsonb_build_object('amountMinor', '50000', 'currency', 'EUR', 'referenceMinor', '50000',
        'referenceCurrency', 'EUR', 'rate', '1', 'rateDate', '2026-01-02') as valued
    ),
    told as (
      select n, step, case when step = 0 then 'job.posted' when step <= 5 then 'bid.sent' when step = 6 then 'bid.shortlisted'
          when step = 7 then 'contract.started' when step = 8 then 'milestone.released' else 'fee.charged' end as kind,
        at + make_interval(hours => step) as at,
        jsonb_build_object('jobId', job, 'contractId', contract, 'clientId', client, 'freelancerId', freelancer,
          'bidId', job, 'milestoneId', job, 'payerId', client, 'side', 'client', 'badges', '[]'::jsonb,
          'field', 'software', 'skills', '[]'::jsonb, 'requiredBadge', null, 'budget', valued, 'price', valued,
          'value', valued, 'amount', valued, 'isRehire', false, 'releasedBy', 'client', 'country', 'DE',
          'decisionDueAt', '2027-01-01T00:00:00Z') as payload
      from made cross join worth cross join generate_series(0, ${ENTRIES_PER_JOB - 1}) as step
    ),
    moved as (
      update log.head
      set next_position = next_position + ${jobs * ENTRIES_PER_JOB}::int, recorded_at = greatest(recorded_at, clock_timestamp())
      where id = 1 returning next_position - ${jobs * ENTRIES_PER_JOB}::int as first, recorded_at
    )
    insert into log.entry (position, event_id, kind, kind_version, actor, origin, request_id, changes, payload, occurred_at, recorded_at)
    select first + row_number() over (order by step, n) - 1, gen_random_uuid(), kind, 2, '{"type": "system", "job": "bench"}',
      'simulated', gen_random_uuid(), '[]', payload, at, recorded_at
    from told cross join moved`);
  await owner.database.execute(sql`analyze log.entry`);
  return jobs * ENTRIES_PER_JOB;
}
