import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { jobForm, useMarket } from '../testing/fixture';
import { listMyJobs } from './list-mine';
import { postJob } from './post';

const market = useMarket();

async function eventsOf(jobId: string): Promise<number | undefined> {
  const [row] = await market.owner.database.execute<{ n: number }>(sql`
    select count(*)::int as n from log.outbox where kind = 'job.posted' and payload ->> 'jobId' = ${jobId}`);
  return row?.n;
}

describe('the form of a job', () => {
  it('sent 16 times at once posts one job, and every answer names it', async () => {
    const client = market.as(await market.member());
    const form = jobForm({ requestKey: randomUUID() });
    const answers = await Promise.all(Array.from({ length: 16 }, () => postJob(client, form)));
    const jobIds = [...new Set(answers.map(({ jobId }) => jobId))];
    expect(await listMyJobs(client)).toMatchObject(jobIds.map((id) => ({ id })));
    expect(await Promise.all(jobIds.map(eventsOf))).toEqual([1]);
  });

  it('drawn anew, or with other words in it, posts another', async () => {
    const client = market.as(await market.member());
    const requestKey = randomUUID();
    await postJob(client, jobForm({ requestKey }));
    await postJob(client, jobForm({ requestKey: randomUUID() }));
    await postJob(client, jobForm({ requestKey, title: 'Rewrite the quarterly stock report' }));
    expect(await listMyJobs(client)).toHaveLength(3);
  });

  it('is nobody else’s: the same key in another hand posts that person’s own job', async () => {
    const form = jobForm({ requestKey: randomUUID() });
    const [one, other] = [market.as(await market.member()), market.as(await market.member())];
    const first = await postJob(one, form);
    const second = await postJob(other, form);
    expect(second.jobId).not.toBe(first.jobId);
    expect(await listMyJobs(other)).toMatchObject([{ id: second.jobId }]);
  });
});
