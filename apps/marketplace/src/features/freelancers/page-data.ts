import 'server-only';
import type { FreelancerDto, FreelancerSummary } from '@assay/protocol/dto/freelancer';
import type { OfferedBadge } from '@assay/services/badge/list-offered';
import { pageData } from '../../lib/page-data';
import { viewer } from '../../lib/viewer';
import { type PageTime, pageTime } from '../jobs/page-data';
import { type RawParams, readSearch, type Search, searchHref } from '../search/search-params';

export type FreelancersPage = {
  readonly search: Search;
  readonly freelancers: readonly FreelancerSummary[];
  readonly nextCursor: string | null;
  readonly badges: readonly OfferedBadge[];
};

export async function loadFreelancers(params: RawParams): Promise<FreelancersPage> {
  const search = readSearch(params);
  return pageData(searchHref('/freelancers', search), async (api) => {
    const [{ items, nextCursor }, badges] = await Promise.all([api.freelancer.search(search), api.job.badges()]);
    return { search, freelancers: items, nextCursor, badges };
  });
}

export type FreelancerPage = {
  readonly time: PageTime;
  readonly freelancer: FreelancerDto;
  readonly isOwn: boolean;
  /** Whether only its owner sees this profile. */
  readonly isPrivate: boolean;
};

export async function loadFreelancer(slug: string): Promise<FreelancerPage> {
  return pageData(`/freelancers/${slug}`, async (api) => {
    const freelancer = await api.freelancer.read({ slug });
    const isOwn = (await viewer())?.accountId === freelancer.id;
    const own = isOwn ? await api.freelancer.own() : null;
    return { time: await pageTime(), freelancer, isOwn, isPrivate: own !== null && !own.isPublic };
  });
}
