import { acceptOffer } from '@assay/services/bid/accept-offer';
import { offerBid } from '@assay/services/bid/offer';
import { sendBid } from '@assay/services/bid/send';
import { postJob } from '@assay/services/job/post';
import type { ServiceContext } from '@assay/services/kernel/context';
import { approveMilestone } from '@assay/services/milestone/approve';
import { submitWork } from '@assay/services/milestone/submit';
import { startPayment } from '@assay/services/payment/start';
import { bidForm, jobForm } from '@assay/services/testing/fixture';
import type { Market } from '@assay/services/testing/open-market';
import type { AccountId, BidId, JobId } from '@assay/domain/kernel/id';
import type postgres from 'postgres';
import type { Places } from './write-again';

/** A job with an offer that may be accepted. */
export type Story = {
  readonly client: AccountId;
  readonly freelancer: AccountId;
  readonly jobId: JobId;
  readonly bidId: BidId;
};

/** What is measured, in the order of a story's life: each makes the story ready for the next. */
export type Chapter = {
  readonly name: string;
  readonly actor: 'client' | 'freelancer';
  /** Does what the story needs before, which is not measured, and answers what is. */
  readonly ready: (
    market: Market,
    story: Story,
    sql: postgres.Sql,
  ) => Promise<(ctx: ServiceContext) => Promise<unknown>>;
};

export async function beginStory(market: Market): Promise<Story> {
  const [client, freelancer] = [await market.member('Clara Client'), await market.member('Farid Freelancer', 'FR')];
  const { jobId } = await postJob(market.as(client), jobForm());
  const { bidId } = await sendBid(market.as(freelancer), bidForm(jobId));
  await offerBid(market.as(client), { bidId });
  return { client, freelancer, jobId, bidId };
}

export const chapters: readonly Chapter[] = [
  {
    name: 'Hire: accept an offer',
    actor: 'freelancer',
    ready:
      async (_, { bidId }) =>
      (ctx) =>
        acceptOffer(ctx, { bidId }),
  },
  {
    name: 'Fund a milestone',
    actor: 'client',
    ready: async (_, story, sql) => {
      const milestoneId = await firstMilestone(sql, story);
      return (ctx) => startPayment(ctx, { milestoneId });
    },
  },
  {
    name: 'Release: approve the work, pay and invoice',
    actor: 'client',
    ready: async (market, story, sql) => {
      const milestoneId = await firstMilestone(sql, story);
      await submitWork(market.as(story.freelancer), { milestoneId, note: 'Here it is.' });
      return (ctx) => approveMilestone(ctx, { milestoneId });
    },
  },
];

async function firstMilestone(sql: postgres.Sql, { jobId }: Story): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    select m.id from market.milestone m join market.contract c on c.id = m.contract_id
    where c.job_id = ${jobId} and m.position = 0`;
  if (!row) throw new Error('nobody was hired');
  return row.id;
}

/** All that exists of a story so far, in an order that is the same for every story. */
export async function placesOf(sql: postgres.Sql, { client, freelancer, jobId, bidId }: Story): Promise<Places> {
  const parts = await sql<{ id: string }[]>`
    with hired as (select id from market.contract where job_id = ${jobId}),
    part as (select m.id, m.position from market.milestone m join hired h on h.id = m.contract_id),
    paid as (select p.id, part.position from money.payment p join part on part.id = p.milestone_id),
    held as (
      select a.id, a.kind, case a.holder when ${client} then 'client' when ${freelancer} then 'freelancer'
             else part.position::text end as holder
      from money.ledger_account a left join part on part.id::text = a.holder
      where a.holder in (${client}, ${freelancer}) or part.id is not null
    )
    select id from (
      select id, 1 as rank, '' as place from hired
      union all select id, 2, position::text from part
      union all select id, 3, position::text from paid
      union all select id, 4, kind || ' ' || holder from held
    ) parts order by rank, place`;
  return [client, freelancer, jobId, bidId, ...parts.map(({ id }) => id)];
}
