import type { AccountSummary } from '@assay/services/account/list-people';
import { StateBadge } from '@assay/ui/state-badge';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { countryName } from '../../jobs/country-name';
import { accountStateWords } from '../account-state';

export function PeopleTable({ people, now }: { readonly people: readonly AccountSummary[]; readonly now: Date }) {
  const columns: Column<AccountSummary>[] = [
    {
      key: 'name',
      header: 'Name',
      rowHeader: true,
      cell: ({ id, name }) => (
        <a href={`/operator/people/${id}`} className="text-link">
          <bdi>{name}</bdi>
        </a>
      ),
    },
    { key: 'email', header: 'Address', cell: ({ email }) => <span className="break-all">{email}</span> },
    {
      key: 'state',
      header: 'State',
      cell: ({ state }) => (
        <StateBadge tone={accountStateWords[state].tone}>{accountStateWords[state].label}</StateBadge>
      ),
    },
    { key: 'roles', header: 'Roles', cell: ({ roles }) => roles.join(', ') },
    { key: 'country', header: 'Country', cell: ({ country }) => countryName(country) },
    { key: 'origin', header: 'Origin', cell: ({ isSimulated }) => (isSimulated ? 'generated' : 'real') },
    { key: 'since', header: 'Since', cell: ({ at }) => <TimeText at={new Date(at)} now={now} show="day" /> },
  ];
  return <Table caption="People" density="compact" columns={columns} rows={people} rowKey={({ id }) => id} />;
}
