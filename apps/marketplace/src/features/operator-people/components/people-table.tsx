import type { AccountSummary } from '@assay/services/account/list-people';
import { StateBadge } from '@assay/ui/state-badge';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../jobs/country-name';
import { accountStateTones } from '../account-state';

export function PeopleTable({ people, now }: { readonly people: readonly AccountSummary[]; readonly now: Date }) {
  const t = useTranslations('operatorPeople');
  const locale = useLocale();
  const columns: Column<AccountSummary>[] = [
    {
      key: 'name',
      header: t('table.name'),
      rowHeader: true,
      cell: ({ id, name }) => (
        <a href={`/operator/people/${id}`} className="text-link">
          <bdi>{name}</bdi>
        </a>
      ),
    },
    { key: 'email', header: t('table.address'), cell: ({ email }) => <span className="break-all">{email}</span> },
    {
      key: 'state',
      header: t('table.state'),
      cell: ({ state }) => <StateBadge tone={accountStateTones[state]}>{t(`state.${state}`)}</StateBadge>,
    },
    {
      key: 'roles',
      header: t('table.roles'),
      cell: ({ roles }) => roles.map((role) => t(`role.${role}`)).join(', '),
    },
    { key: 'country', header: t('table.country'), cell: ({ country }) => countryName(country, locale) },
    {
      key: 'origin',
      header: t('table.origin'),
      cell: ({ isSimulated }) => t(isSimulated ? 'origin.generated' : 'origin.real'),
    },
    {
      key: 'since',
      header: t('table.since'),
      cell: ({ at }) => <TimeText at={new Date(at)} now={now} show="day" />,
    },
  ];
  return (
    <Table caption={t('table.caption')} density="compact" columns={columns} rows={people} rowKey={({ id }) => id} />
  );
}
