import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { PageHeader } from '@assay/ui/page-header';
import { Select } from '@assay/ui/select';
import { TextInput } from '@assay/ui/text-input';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { accountStates } from '../../../../features/operator-people/account-state';
import { PeopleTable } from '../../../../features/operator-people/components/people-table';
import { loadPeople } from '../../../../features/operator-people/page-data';
import { FilterForm } from '../../../../features/operator/components/filter-form';
import { hrefWith } from '../../../../features/operator/params';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorPeople.page');
  return { title: t('title') };
}

export default sitePage(async function PeoplePage({ searchParams }: PageProps<'/operator/people'>) {
  const t = await getTranslations('operatorPeople');
  const { items, nextCursor, filter, cursor, now } = await loadPeople(await searchParams);
  const isFiltered = filter.query !== undefined || filter.state !== undefined;
  return (
    <>
      <PageHeader title={t('page.title')} />
      <FilterForm action="/operator/people" label={t('page.filter')} isFiltered={isFiltered}>
        <TextInput name="query" label={t('page.query')} type="search" defaultValue={filter.query ?? ''} optional />
        <Select
          name="state"
          label={t('page.state')}
          placeholder={t('page.everyState')}
          options={accountStates.map((value) => ({ value, label: t(`state.${value}`) }))}
          defaultValue={filter.state ?? ''}
          optional
        />
      </FilterForm>
      {items.length === 0 ? <EmptyState title={t('page.none')} /> : <PeopleTable people={items} now={now} />}
      <CursorPagination
        firstHref={cursor === undefined ? undefined : hrefWith('/operator/people', filter)}
        nextHref={nextCursor === null ? undefined : hrefWith('/operator/people', { ...filter, cursor: nextCursor })}
      />
    </>
  );
});
