import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JobList } from '../../../features/jobs/components/job-list';
import { loadJobs } from '../../../features/jobs/page-data';
import { Facets } from '../../../features/search/components/facets';
import { FiltersInForce } from '../../../features/search/components/filters-in-force';
import { SearchBox } from '../../../features/search/components/search-box';
import { SearchLayout } from '../../../features/search/components/search-layout';
import { filtersInForce, type RawParams } from '../../../features/search/search-params';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('jobs.list');
  return { title: t('title'), description: t('description') };
}

export default sitePage(async function JobsPage({ searchParams }: { readonly searchParams: Promise<RawParams> }) {
  const t = await getTranslations('jobs.list');
  const page = await loadJobs(await searchParams);
  const { search, badges } = page;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        action={
          <LinkButton href="/jobs/new" variant="secondary">
            {t('post')}
          </LinkButton>
        }
      />
      <SearchLayout
        box={
          <>
            <SearchBox path="/jobs" label={t('search')} search={search} />
            <FiltersInForce path="/jobs" search={search} badges={badges} />
          </>
        }
        filters={filtersInForce(search).length}
        facets={<Facets path="/jobs" search={search} badges={badges} badgeTitle={t('byBadge')} />}
      >
        <JobList page={page} />
      </SearchLayout>
    </>
  );
});
