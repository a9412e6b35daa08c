import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FreelancerList } from '../../../features/freelancers/components/freelancer-list';
import { loadFreelancers } from '../../../features/freelancers/page-data';
import { Facets } from '../../../features/search/components/facets';
import { FiltersInForce } from '../../../features/search/components/filters-in-force';
import { SearchBox } from '../../../features/search/components/search-box';
import { SearchLayout } from '../../../features/search/components/search-layout';
import { filtersInForce, type RawParams } from '../../../features/search/search-params';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('freelancers.list');
  return { title: t('title'), description: t('description') };
}

export default sitePage(async function FreelancersPage({
  searchParams,
}: {
  readonly searchParams: Promise<RawParams>;
}) {
  const t = await getTranslations('freelancers.list');
  const page = await loadFreelancers(await searchParams);
  const { search, badges } = page;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <SearchLayout
        box={
          <>
            <SearchBox path="/freelancers" label={t('search')} search={search} />
            <FiltersInForce path="/freelancers" search={search} badges={badges} />
          </>
        }
        filters={filtersInForce(search).length}
        facets={<Facets path="/freelancers" search={search} badges={badges} badgeTitle={t('byBadge')} />}
      >
        <FreelancerList page={page} />
      </SearchLayout>
    </>
  );
});
