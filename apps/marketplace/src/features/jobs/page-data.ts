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
    const [time, { items, nextCursor }, badges] = await Promise.all([
      pageTime(),
      api.job.search(search),
      api.job.badges(),
    ]);
    return { ...time, search, jobs: items, nextCursor, badges };
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
    // First alone: what is not there is not looked for further.
    const job = await api.job.read({ jobId });
    const [time, badges, eligibility, reader] = await Promise.all([
      pageTime(),
      api.job.badges(),
      api.bid.eligibility({ jobId }),
      viewer(),
    ]);
    const hasBid = !eligibility.mayBid && eligibility.refusal.code === 'already_bid';
    return {
      ...time,
      job,
      badge: badges.find(({ achievement }) => achievement === job.requiredBadge) ?? null,
      isOwn: reader?.accountId === job.client.id,
      eligibility,
      ownBid: hasBid ? ((await api.bid.mine()).find((bid) => bid.jobId === jobId) ?? null) : null,
    };
  });
}

export type MyJobsPage = PageTime & { readonly jobs: readonly OwnJob[] };

export async function loadMyJobs(): Promise<MyJobsPage> {
  return pageData('/my-jobs', async (api) => ({ jobs: await api.job.mine(), ...(await pageTime()) }));
}
