import { contract } from '@assay/db/schema/market-contracts';
import { profile } from '@assay/db/schema/market-people';
import { bid, thread } from '@assay/db/schema/market-jobs';
import { brandId, type AccountId } from '@assay/domain/kernel/id';
import type { ComparedBid } from '@assay/protocol/dto/bid';
import type { MoneyDto } from '@assay/protocol/dto/money';
import { asc, eq, getTableColumns } from 'drizzle-orm';
import { z } from 'zod';
import { shownBadges } from '../badge/shown-badges';
import { lockJob, type JobRow } from '../job/lock-job';
import { recordImpression } from '../impression/record';
import { requireReader } from '../kernel/authorise';
import type { ServiceContext } from '../kernel/context';
import { isAnyOf } from '../kernel/is-any-of';
import { parseInput } from '../kernel/parse';
import { refused } from '../kernel/refused';
import { inTransaction, type Unit } from '../kernel/transaction';
import { people, personOf } from '../people/person';
import { noRecord, trackRecords } from '../people/track-record';
import { comparisonShown } from './comparison-shown';
import { lockBidsOfJob } from './lock-bid';
import { moveBids } from './move';
import { bidDtoOf } from './to-dto';
import { isNamed, withoutName } from './without-name';

const compareInput = z.object({
  jobId: z.uuid(),
  /** Only bidders who show this badge. */
  badge: z.string().max(80).optional(),
});

export type Comparison = {
  readonly jobId: string;
  readonly title: string;
  readonly state: string;
  readonly questions: readonly string[];
  readonly decisionDueAt: string;
  readonly budget: MoneyDto;
  /** Badges that bidders of this job show, with how many show each: what the filter offers. */
  readonly badges: readonly { readonly achievement: string; readonly title: string; readonly bids: number }[];
  /** The contract that came of it, once somebody is hired. */
  readonly contractId: string | null;
  /** Bids before the filter. */
  readonly total: number;
  readonly bids: readonly ComparedBid[];
};

/** The bids of one's own job side by side. Opening them is what bidders learn as “seen”. */
export async function compareBids(ctx: ServiceContext, input: unknown): Promise<Comparison> {
  const client = requireReader(ctx);
  const { jobId, badge } = parseInput(compareInput, input);
  const shown = await inTransaction(ctx, async (unit) => {
    const job = await lockJob(unit, brandId(jobId));
    if (job.clientId !== client.id) throw refused('not_found');
    await markSeen(unit, job);
    const bids = await readBids(unit, job);
    return {
      jobId: job.id,
      title: job.title,
      state: job.state,
      questions: job.questions,
      decisionDueAt: job.decisionDueAt.toISOString(),
      budget: { amountMinor: String(job.budgetMinor), currency: job.currency },
      badges: countBadges(bids),
      contractId: await contractOf(unit, job),
      total: bids.length,
      bids:
        badge === undefined
          ? bids
          : bids.filter(({ badges }) => badges.some(({ achievement }) => achievement === badge)),
    };
  });
  await recordImpression(ctx, comparisonShown(client.id, shown, badge));
  return shown;
}

async function contractOf({ tx }: Unit, job: JobRow): Promise<string | null> {
  const [found] = await tx.select({ id: contract.id }).from(contract).where(eq(contract.jobId, job.id));
  return found?.id ?? null;
}

function countBadges(bids: readonly ComparedBid[]): Comparison['badges'] {
  const counted = new Map<string, { achievement: string; title: string; bids: number }>();
  for (const { badges } of bids) {
    for (const [achievement, { title }] of new Map(badges.map((badge) => [badge.achievement, badge]))) {
      const { bids: before } = counted.get(achievement) ?? { bids: 0 };
      counted.set(achievement, { achievement, title, bids: before + 1 });
    }
  }
  return [...counted.values()].toSorted((a, b) => b.bids - a.bids || a.title.localeCompare(b.title));
}

async function markSeen(unit: Unit, job: JobRow): Promise<void> {
  const bids = (await lockBidsOfJob(unit, job)).filter(({ state }) => state === 'sent');
  await moveBids(unit, { bids, job }, { command: 'see', set: { seenAt: unit.now } });
}

async function readBids({ tx }: Unit, job: JobRow): Promise<ComparedBid[]> {
  const rows = await tx
    .select({ ...getTableColumns(bid), threadId: thread.id })
    .from(bid)
    .leftJoin(thread, eq(thread.bidId, bid.id))
    .where(eq(bid.jobId, job.id))
    .orderBy(asc(bid.sentAt), asc(bid.id));
  const live = rows.filter(({ state }) => state !== 'withdrawn');
  const bidders: AccountId[] = live.map(({ freelancerId }) => freelancerId);
  const [names, badges, records, headlines] = [
    await people(tx, bidders),
    await shownBadges(tx, bidders),
    await trackRecords(tx, bidders),
    new Map(
      bidders.length === 0
        ? []
        : (
            await tx
              .select({ id: profile.id, headline: profile.headline })
              .from(profile)
              .where(isAnyOf(profile.id, bidders))
          ).map(({ id, headline }) => [id, headline] as const),
    ),
  ];
  return live.map((row, index) => {
    const compared = {
      ...bidDtoOf(row, row.threadId),
      arrival: index + 1,
      freelancer: personOf(names, row.freelancerId),
      headline: headlines.get(row.freelancerId) ?? '',
      badges: badges.get(row.freelancerId) ?? [],
      record: records.get(row.freelancerId) ?? noRecord,
    };
    return isNamed(row, job) ? compared : withoutName(compared);
  });
}
