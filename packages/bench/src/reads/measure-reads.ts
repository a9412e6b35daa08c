import { jobForm } from '@assay/services/testing/fixture';
import { postJob } from '@assay/services/job/post';
import type { OpenMarket } from '@assay/services/testing/open-market';
import postgres from 'postgres';
import { compare, type Effort } from '../measure/compare';
import { timeFigure, type Figure, type Section } from '../measure/figure';
import { serveApi, serveText } from './servers';

const jobs = 200;

/** A point read and a list over HTTP through tRPC, against the same rows read bare and the same JSON served bare. */
export async function measureReads(market: OpenMarket, effort: Effort): Promise<Section> {
  const client = await market.member('Clara Client');
  const ids: string[] = [];
  for (let number = 0; number < jobs; number += 1) ids.push((await postJob(market.as(client), jobForm())).jobId);
  const sql = postgres(market.urls.marketplace, { max: 1, onnotice: () => undefined });
  const api = await serveApi(market);
  try {
    let turn = 0;
    const next = () => ids[turn++ % jobs] ?? '';
    const point = { path: () => call('job.read', { jobId: next() }), rows: () => readJob(sql, next()) };
    const list = { path: () => call('job.search', { limit: 20 }), rows: () => readJobs(sql) };
    const figures: Figure[] = [];
    for (const [name, { path, rows }] of [
      ['Point read: one job', point],
      ['List: twenty jobs', list],
    ] as const) {
      const read = () => get(api.url + path());
      const raw = await serveText(await read());
      const against = (baseline: () => Promise<unknown>) => compare(read, baseline, effort);
      const bare = timeFigure(
        { what: name, against: 'bare postgres.js, no HTTP', goal: undefined },
        await against(rows),
      );
      const served = await against(() => get(raw.url));
      figures.push(bare, timeFigure({ what: name, against: 'the same JSON from raw Node', goal: 16.7 }, served));
      await raw.close();
    }
    return { title: 'Reads over HTTP', notes, figures };
  } finally {
    await Promise.all([sql.end(), api.close()]);
  }
}

const notes = [
  `One client over one connection that stays open. The first baseline reads the main rows in this process by one prepared
statement; the second serves the finished JSON from memory. What lies between is the price of HTTP, tRPC, the check of
input and output, the transaction, and what else an answer needs: the client's record, the number of bids, the origin.`,
];

async function get(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return answer.text();
}

function call(procedure: string, input: Readonly<Record<string, unknown>>): string {
  return `/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

function readJob(sql: postgres.Sql, id: string): Promise<unknown> {
  return sql`
    select job.*, account.display_name, account.country
    from market.job job join identity.account account on account.id = job.client_id
    where job.id = ${id}`;
}

function readJobs(sql: postgres.Sql): Promise<unknown> {
  return sql`
    select job.id, title, left(brief, 240), field, skills, budget_minor, currency, posted_at, account.country
    from market.job job join identity.account account on account.id = job.client_id
    where job.state = 'open' order by posted_at desc, job.id desc limit ${20}`;
}
