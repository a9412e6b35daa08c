import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Call } from '../clients/history';
import type { Inspection } from '../stage/inspect';
import type { FaultRow, Invariant } from './invariant';

/** The choice that stands for the key, whatever order the options were shown in. */
const KEY = 0;

/** I5: an attempt is scored once, by its answers, and those stand still from then on. */
export const attempts: Invariant = {
  name: 'I5 attempts',
  broken: async ({ inspection: { owner }, calls }) => {
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
    return [...rows.map(({ fault }) => fault), ...(await untrueAnswers(owner, calls))];
  },
};

const attemptOf = z.object({ attemptId: z.string() });
const saved = z.object({ answered: z.number() });

/** Attempts whose person was told that more is saved, or that it is handed in, than the rows say. */
async function untrueAnswers(owner: Inspection['owner'], calls: readonly Call[]): Promise<string[]> {
  const told = calls.filter(({ verb, outcome }) => outcome === 'ok' && /^attempt\.(answer|submit)$/.test(verb));
  const ids = told.map(({ input }) => attemptOf.parse(input).attemptId);
  const rows = await owner.database.execute<{ id: string; state: string; answered: number }>(sql`
    select id, state, (select count(choice)::int from assessment.attempt_item where attempt_id = a.id) as answered
    from assessment.attempt a where id = any (${sql.param(ids)}::uuid[])`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return told.flatMap(({ verb, input, said }) => {
    const { attemptId } = attemptOf.parse(input);
    const row = byId.get(attemptId);
    if (verb === 'attempt.submit')
      return row?.state === 'graded' ? [] : [`attempt ${attemptId} was told to be handed in, and is ${row?.state}`];
    const answered = saved.safeParse(said).data?.answered ?? 0;
    return (row?.answered ?? 0) >= answered ? [] : [`attempt ${attemptId} was told to have ${answered} answers saved`];
  });
}
