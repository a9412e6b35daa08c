import { sql } from 'drizzle-orm';
import type { FaultRow, Invariant } from './invariant';

/** The choice that stands for the key, whatever order the options were shown in. */
const KEY = 0;

/** I5: an attempt is scored once, by its answers, and those stand still from then on. */
export const attempts: Invariant = {
  name: 'I5 attempts',
  broken: async ({ inspection: { owner } }) => {
    const rows = await owner.database.execute<FaultRow>(sql`
      with told as (
        select (payload ->> 'attemptId')::uuid as id, count(*) as times from log.outbox where kind = 'attempt.graded' group by 1
      )
      select format('attempt %s is %s and was graded %s times', a.id, a.state, coalesce(t.times, 0)) as fault
      from assessment.attempt a left join told t using (id)
      where coalesce(t.times, 0) <> (a.state = 'graded')::int
      union all
      select format('attempt %s has %s of %s, by its answers %s', a.id, a.score, a.max_score, s.score)
      from assessment.attempt a cross join lateral (
        select count(*) filter (where is_scored and (choice = ${KEY} or is_credited))::int as score
        from assessment.attempt_item where attempt_id = a.id) s
      where a.state = 'graded' and (a.score <> s.score or a.passed <> (s.score >= a.pass_mark))
      union all
      select format('question %s of attempt %s was answered after its end', i.position, a.id)
      from assessment.attempt a join assessment.attempt_item i on i.attempt_id = a.id where i.answered_at > a.ended_at`);
    return rows.map(({ fault }) => fault);
  },
};
