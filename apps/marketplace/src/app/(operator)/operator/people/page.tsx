import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { PageHeader } from '@assay/ui/page-header';
import { Select } from '@assay/ui/select';
import { TextInput } from '@assay/ui/text-input';
import type { Metadata } from 'next';
import { accountStateWords } from '../../../../features/operator-people/account-state';
import { PeopleTable } from '../../../../features/operator-people/components/people-table';
import { loadPeople } from '../../../../features/operator-people/page-data';
import { FilterForm } from '../../../../features/operator/components/filter-form';
import { hrefWith } from '../../../../features/operator/params';

export const metadata: Metadata = { title: 'People' };

const states = Object.entries(accountStateWords).map(([value, { label }]) => ({ value, label }));

export default async function PeoplePage({ searchParams }: PageProps<'/operator/people'>) {
  const { items, nextCursor, filter, cursor, now } = await loadPeople(await searchParams);
  const isFiltered = filter.query !== undefined || filter.state !== undefined;
  return (
    <>
      <PageHeader title="People" />
      <FilterForm action="/operator/people" label="Find people" isFiltered={isFiltered}>
        <TextInput name="query" label="Name or address" type="search" defaultValue={filter.query ?? ''} optional />
        <Select
          name="state"
          label="State"
          placeholder="Every state"
          options={states}
          defaultValue={filter.state ?? ''}
          optional
        />
      </FilterForm>
      {items.length === 0 ? <EmptyState title="Nobody fits this search." /> : <PeopleTable people={items} now={now} />}
      <CursorPagination
        firstHref={cursor === undefined ? undefined : hrefWith('/operator/people', filter)}
        nextHref={nextCursor === null ? undefined : hrefWith('/operator/people', { ...filter, cursor: nextCursor })}
      />
    </>
  );
}
