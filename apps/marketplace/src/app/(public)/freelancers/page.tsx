import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { FreelancerList } from '../../../features/freelancers/components/freelancer-list';
import { loadFreelancers } from '../../../features/freelancers/page-data';
import { Facets } from '../../../features/search/components/facets';
import { FiltersInForce, filtersOf } from '../../../features/search/components/filters-in-force';
import { SearchBox } from '../../../features/search/components/search-box';
import { SearchLayout } from '../../../features/search/components/search-layout';
import type { RawParams } from '../../../features/search/search-params';

export const metadata: Metadata = {
  title: 'Freelancers',
  description: 'People who offer work, with the badges they show.',
};

export default async function FreelancersPage({ searchParams }: { readonly searchParams: Promise<RawParams> }) {
  const page = await loadFreelancers(await searchParams);
  const { search, badges } = page;
  return (
    <>
      <PageHeader
        title="Freelancers"
        lead="Skills without a mark are claimed. Hallmarks are from tests taken here; open one to check it."
      />
      <SearchLayout
        box={
          <>
            <SearchBox path="/freelancers" label="Search freelancers" search={search} />
            <FiltersInForce path="/freelancers" search={search} badges={badges} />
          </>
        }
        filters={filtersOf(search, badges).length}
        facets={<Facets path="/freelancers" search={search} badges={badges} badgeTitle="Shows the badge" />}
      >
        <FreelancerList page={page} />
      </SearchLayout>
    </>
  );
}
