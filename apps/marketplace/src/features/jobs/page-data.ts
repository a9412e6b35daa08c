import 'server-only';
import type { OwnBid } from '@assay/protocol/dto/bid';
import type { JobDto, JobSummary, OwnJob } from '@assay/protocol/dto/job';
import type { OfferedBadge } from '@assay/services/badge/list-offered';
import type { BidEligibility } from '@assay/services/bid/read-eligibility';
import { pageData } from '../../lib/page-data';
import { viewer } from '../../lib/viewer';
import { type RawParams, readSearch, type Search, searchHref } from '../search/search-params';

export type PageTime = { readonly now: Date; readonly timeZone: string | undefined };

/** The time of a page, in the zone of whoever reads it. */
export async function pageTime(): Promise<PageTime> {
  return { now: new Date(), timeZone: (await viewer())?.timeZone };
}

export type JobsPage = PageTime & {
  readonly search: Search;
  readonly jobs: readonly JobSummary[];
  readonly nextCursor: string | null;
  readonly badges: readonly OfferedBadge[];
};

export async function loadJobs(params: RawParams): Promise<JobsPage> {
  const search = readSearch(params);
  return pageData(searchHref('/jobs', search), async (api) => {
    const { items, nextCursor } = await api.job.search(search);
    return { ...(await pageTime()), search, jobs: items, nextCursor, badges: await api.job.badges() };
  });
}

export type JobPage = PageTime & {
  readonly job: JobDto;
  readonly badge: OfferedBadge | null;
  readonly isOwn: boolean;
  readonly eligibility: BidEligibility;
  readonly ownBid: OwnBid | null;
};

export async function loadJob(jobId: string): Promise<JobPage> {
  return pageData(`/jobs/${jobId}`, async (api) => {
    const job = await api.job.read({ jobId });
    const badges = await api.job.badges();
    const eligibility = await api.bid.eligibility({ jobId });
    const hasBid = !eligibility.mayBid && eligibility.refusal.code === 'already_bid';
    return {
      ...(await pageTime()),
      job,
      badge: badges.find(({ achievement }) => achievement === job.requiredBadge) ?? null,
      isOwn: (await viewer())?.accountId === job.client.id,
      eligibility,
      ownBid: hasBid ? ((await api.bid.mine()).find((bid) => bid.jobId === jobId) ?? null) : null,
    };
  });
}

export type MyJobsPage = PageTime & { readonly jobs: readonly OwnJob[] };

export async function loadMyJobs(): Promise<MyJobsPage> {
  return pageData('/my-jobs', async (api) => ({ jobs: await api.job.mine(), ...(await pageTime()) }));
}
