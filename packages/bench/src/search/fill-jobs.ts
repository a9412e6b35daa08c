import type { Market } from '@assay/services/testing/open-market';
import postgres from 'postgres';
import { vocabulary } from './vocabulary';

const clients = 100;

/**
 * Writes open jobs past the verbs and their triggers, since through them it would take days. Forty words each, drawn so
 * that a few stand in almost every job and most in hardly any, as in what people write.
 */
export async function fillJobs(market: Market, jobs: number): Promise<void> {
  const people: string[] = [];
  for (let person = 0; person < clients; person += 1) people.push(await market.member('Clara Client'));
  const sql = postgres(market.urls.owner, { max: 1, onnotice: () => undefined });
  try {
    await sql`set session_replication_role = replica`;
    await sql`select setseed(0.5)`;
    await sql`
      insert into market.job (id, version, client_id, state, title, brief, field, skills, budget_minor, currency, milestones,
        questions, decision_due_at, posted_at, search)
      select gen_random_uuid(), 2, (${people}::uuid[])[1 + number % ${clients}], 'open', title, brief, 'software',
        array['sql'], 180000, 'EUR', '[{"title":"All of it","amountMinor":"180000","days":10}]', '[]',
        now() + interval '30 days', now() - make_interval(secs => number),
        setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', brief), 'C')
      from (
        select number, string_agg(word, ' ') filter (where place <= 6) as title, string_agg(word, ' ') as brief
        from (
          select number, place, (${[...vocabulary]}::text[])[1 + floor(${vocabulary.length}::int * power(random(), 3))::int] as word
          from generate_series(1, ${jobs}::int) number, generate_series(1, 40) place
        ) drawn
        group by number
      ) written`;
    await sql`vacuum analyze market.job, identity.account`;
  } finally {
    await sql.end();
  }
}
