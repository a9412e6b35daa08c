import { sql } from 'drizzle-orm';
import type { FaultRow, Invariant } from './invariant';

/** I4: a badge comes from one passed attempt, once, and who passed has it. */
export const badges: Invariant = {
  name: 'I4 badges',
  broken: async ({ inspection: { owner } }) => {
    const rows = await owner.database.execute<FaultRow>(sql`
      select format('badge %s comes from an attempt that is %s', b.id, coalesce(a.state || ' ' || coalesce(a.passed::text, ''), 'not there')) as fault
      from credential.badge b left join assessment.attempt a on a.id = b.attempt_id
      where a.passed is distinct from true
      union all
      select format('%s badges of %s are in force for %s', count(*), achievement, account_id)
      from credential.badge where state <> 'revoked' group by achievement, account_id, achievement_version having count(*) > 1
      union all
      select format('attempt %s was passed, and there is no badge', payload ->> 'attemptId')
      from log.outbox o where kind = 'attempt.graded'
        and (payload ->> 'passed')::boolean and (payload ->> 'awardsBadge')::boolean
        and not exists (select from credential.badge b
                        where b.account_id = (o.payload ->> 'accountId')::uuid and b.achievement = o.payload ->> 'test')`);
    return rows.map(({ fault }) => fault);
  },
};
