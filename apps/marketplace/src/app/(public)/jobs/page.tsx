import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { JobList } from '../../../features/jobs/components/job-list';
import { loadJobs } from '../../../features/jobs/page-data';
import { Facets } from '../../../features/search/components/facets';
import { FiltersInForce, filtersOf } from '../../../features/search/components/filters-in-force';
import { SearchBox } from '../../../features/search/components/search-box';
import { SearchLayout } from '../../../features/search/components/search-layout';
import type { RawParams } from '../../../features/search/search-params';

export const metadata: Metadata = { title: 'Jobs', description: 'Open fixed-price jobs, the newest first.' };

export default async function JobsPage({ searchParams }: { readonly searchParams: Promise<RawParams> }) {
  const page = await loadJobs(await searchParams);
  const { search, badges } = page;
  return (
    <>
      <PageHeader
        title="Jobs"
        lead="Fixed prices, paid by milestones that are funded before work begins."
        action={
          <LinkButton href="/jobs/new" variant="secondary">
            Post a job
          </LinkButton>
        }
      />
      <SearchLayout
        box={
          <>
            <SearchBox path="/jobs" label="Search jobs" search={search} />
            <FiltersInForce path="/jobs" search={search} badges={badges} />
          </>
        }
        filters={filtersOf(search, badges).length}
        facets={<Facets path="/jobs" search={search} badges={badges} badgeTitle="Asks for the badge" />}
      >
        <JobList page={page} />
      </SearchLayout>
    </>
  );
}
