import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Market } from '@assay/services/testing/open-market';
import postgres from 'postgres';
import { vocabulary } from './vocabulary';

const clients = 100;
const wordsOfJob = 40;
const wordsOfTitle = 6;

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
    await sql`set synchronous_commit = off`;
    await sql`set maintenance_work_mem = '512MB'`;
    await copyTexts(sql, jobs);
    await withoutIndexes(sql, () => insertJobs(sql, people));
    await sql`vacuum analyze market.job, identity.account`;
  } finally {
    await sql.end();
  }
}

async function copyTexts(sql: postgres.Sql, jobs: number): Promise<void> {
  await sql`create temporary table written (number int, title text, brief text)`;
  await pipeline(Readable.from(texts(jobs)), await sql`copy written from stdin`.writable());
}

/** Lines for `copy`, many to a chunk. */
function* texts(jobs: number): Generator<string> {
  const random = seededRandom(1);
  const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] ?? '';
  let lines: string[] = [];
  for (let number = 1; number <= jobs; number += 1) {
    const words = Array.from({ length: wordsOfJob }, word);
    lines.push(`${number}\t${words.slice(0, wordsOfTitle).join(' ')}\t${words.join(' ')}\n`);
    if (lines.length < 1_000 && number < jobs) continue;
    yield lines.join('');
    lines = [];
  }
}

/** The same numbers in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An index is made many times faster at once than row by row. */
async function withoutIndexes(sql: postgres.Sql, write: () => Promise<void>): Promise<void> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
    from pg_index where indrelid = 'market.job'::regclass and not indisunique`;
  for (const { name } of indexes) await sql`drop index ${sql.unsafe(name)}`;
  await write();
  for (const { definition } of indexes) await sql.unsafe(definition);
}

async function insertJobs(sql: postgres.Sql, people: readonly string[]): Promise<void> {
  await sql`
    insert into market.job (id, version, client_id, state, title, brief, field, skills, budget_minor, currency, milestones,
      questions, decision_due_at, posted_at, search)
    select gen_random_uuid(), 2, (${[...people]}::uuid[])[1 + number % ${clients}], 'open', title, brief, 'software',
      array['sql'], 180000, 'EUR', '[{"title":"All of it","amountMinor":"180000","days":10}]', '[]',
      now() + interval '30 days', now() - make_interval(secs => number),
      setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', brief), 'C')
    from written`;
}
