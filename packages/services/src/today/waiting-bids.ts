import { account } from '@assay/db/schema/identity';
import { bid, job } from '@assay/db/schema/market-jobs';
import { quoteFees } from '@assay/domain/fees/quote-fees';
import type { FittingJob, OpenJob, WaitingOffer } from '@assay/protocol/dto/today';
import { and, arrayOverlaps, asc, count, desc, eq, getTableColumns, gt, ne, notExists, sql } from 'drizzle-orm';
import { countBids } from '../bid/count-bids';
import { feePolicyOf } from '../fees/current-policy';
import { jobSummaryOf } from '../job/search';
import type { ActingId } from '../kernel/authorise';
import type { Unit } from '../kernel/transaction';
import { moneyDtoOf } from '../money/to-dto';
import type { Sided } from './waiting-talks';

const JOBS_NAMED = 5;

/** Offers that the reader may still accept, the first to lapse first. */
export async function openOffers({ tx, now }: Unit, reader: ActingId): Promise<Sided<WaitingOffer>[]> {
  const rows = await tx
    .select({ ...getTableColumns(bid), jobTitle: job.title, clientId: job.clientId })
    .from(bid)
    .innerJoin(job, eq(job.id, bid.jobId))
    .where(and(eq(bid.freelancerId, reader), eq(bid.state, 'offered'), gt(bid.offerExpiresAt, now)))
    .orderBy(asc(bid.offerExpiresAt));
  return rows.map((row) => ({
    side: 'freelancer',
    otherId: row.clientId,
    row: {
      bidId: row.id,
      jobId: row.jobId,
      jobTitle: row.jobTitle,
      freelancerReceives: moneyDtoOf(quoteFees(row, feePolicyOf(row.fees)).freelancerReceives),
      expiresAt: (row.offerExpiresAt ?? now).toISOString(),
    },
  }));
}

/** The reader's open jobs with their bids, the first to be decided first. */
export async function openJobs({ tx }: Unit, reader: ActingId): Promise<OpenJob[]> {
  const rows = await tx
    .select({
      jobId: job.id,
      title: job.title,
      decisionDueAt: job.decisionDueAt,
      bids: count(bid.id),
      unseen: sql<number>`(count(*) filter (where ${bid.state} = 'sent'))::int`,
    })
    .from(job)
    .leftJoin(bid, and(eq(bid.jobId, job.id), ne(bid.state, 'withdrawn')))
    .where(and(eq(job.clientId, reader), eq(job.state, 'open')))
    .groupBy(job.id)
    .orderBy(asc(job.decisionDueAt), asc(job.id));
  return rows.map((row) => ({ ...row, decisionDueAt: row.decisionDueAt.toISOString() }));
}

/** Open jobs that ask for skills of the reader's profile, most in common first; not one's own, and none that one bid on. */
export async function fittingJobs(unit: Unit, reader: ActingId, skills: readonly string[]): Promise<FittingJob[]> {
  if (skills.length === 0) return [];
  const { tx, now } = unit;
  const own = tx
    .select({ id: bid.id })
    .from(bid)
    .where(and(eq(bid.jobId, job.id), eq(bid.freelancerId, reader)));
  const mine = sql`array[${sql.join(
    skills.map((skill) => sql`${skill}`),
    sql`, `,
  )}]::text[]`;
  const shared = sql<number>`(select count(*) from unnest(${job.skills}) as s where s = any(${mine}))`;
  const rows = await tx
    .select({ ...getTableColumns(job), country: account.country })
    .from(job)
    .innerJoin(account, eq(account.id, job.clientId))
    .where(
      and(
        eq(job.state, 'open'),
        gt(job.decisionDueAt, now),
        ne(job.clientId, reader),
        arrayOverlaps(job.skills, [...skills]),
        notExists(own),
      ),
    )
    .orderBy(desc(shared), desc(job.postedAt), desc(job.id))
    .limit(JOBS_NAMED);
  const bids = await countBids(
    unit,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    job: jobSummaryOf(row, row.country, bids.get(row.id) ?? 0),
    sharedSkills: row.skills.filter((skill) => skills.includes(skill)),
  }));
}
