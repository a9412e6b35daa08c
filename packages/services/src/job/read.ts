import { contract } from '@assay/db/schema/market-contracts';
import { job } from '@assay/db/schema/market-jobs';
import { brandId, type AccountId } from '@assay/domain/kernel/id';
import type { JobDto } from '@assay/protocol/dto/job';
import { count, eq } from 'drizzle-orm';
import { z } from 'zod';
import { countBids } from '../bid/count-bids';
import { recordImpression } from '../impression/record';
import { viewerIdOf, type ServiceContext } from '../kernel/context';
import { parseInput } from '../kernel/parse';
import { orNotFound, refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { people, personOf } from '../people/person';
import { reviewMeans } from '../people/track-record';
import { isReadable } from './is-readable';
import { jobSummaryOf } from './search';

const readInput = z.object({ jobId: z.uuid() });

/** A job as everybody may read it; a job that an operator removed is gone for all but its client. */
export async function readJob(ctx: ServiceContext, input: unknown): Promise<JobDto> {
  const { jobId } = parseInput(readInput, input);
  const viewerId = viewerIdOf(ctx.actor);
  const shown = await inTransaction(ctx, async (unit) => {
    const [found] = await unit.tx
      .select()
      .from(job)
      .where(eq(job.id, brandId(jobId)));
    const row = orNotFound(found);
    if (!isReadable(row, viewerId)) throw refused('not_found');
    const client = personOf(await people(unit.tx, [row.clientId]), row.clientId);
    const bids = (await countBids(unit, [row.id])).get(row.id) ?? 0;
    return {
      ...jobSummaryOf(row, client.country, bids),
      brief: row.brief,
      milestones: row.milestones.map(({ title, amountMinor, days }) => ({ title, amountMinor, days })),
      questions: row.questions,
      anonymousBids: row.anonymousBids,
      client,
      clientRecord: await clientRecord(unit, row.clientId),
    };
  });
  if (viewerId !== shown.client.id)
    await recordImpression(ctx, { kind: 'job.viewed', of: shown.id, payload: { jobId: shown.id, viewerId } });
  return shown;
}

async function clientRecord({ tx }: Unit, clientId: AccountId): Promise<JobDto['clientRecord']> {
  const [posted] = await tx.select({ jobs: count() }).from(job).where(eq(job.clientId, clientId));
  const [hired] = await tx.select({ hires: count() }).from(contract).where(eq(contract.clientId, clientId));
  const { reviews, meanScore } = (await reviewMeans(tx, [clientId])).get(clientId) ?? { reviews: 0, meanScore: null };
  return { jobsPosted: posted?.jobs ?? 0, hires: hired?.hires ?? 0, reviews, meanScore };
}
