import type { PersonPage } from '@assay/services/operator/read-person';
import { DataList } from '@assay/ui/data-list';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useLocale, useTranslations } from 'next-intl';
import { countryName } from '../../jobs/country-name';

type PersonFactsProps = { readonly person: PersonPage; readonly now: Date };

export function PersonFacts({ person, now }: PersonFactsProps) {
  const t = useTranslations('operatorPeople');
  const locale = useLocale();
  const day = (at: Date) => <TimeText at={at} now={now} show="day" />;
  return (
    <Panel title={t('facts.title')}>
      <DataList
        entries={[
          { term: t('facts.address'), value: <span className="break-all">{person.email}</span> },
          { term: t('facts.place'), value: `${countryName(person.country, locale)}, ${person.timeZone}` },
          { term: t('facts.since'), value: day(person.createdAt) },
          { term: t('facts.verified'), value: person.verifiedAt ? day(person.verifiedAt) : t('facts.notYet') },
          {
            term: t('facts.roles'),
            value:
              person.roles.length === 0
                ? t('facts.noRoles')
                : person.roles.map(({ role }) => t(`role.${role}`)).join(', '),
          },
          { term: t('facts.sessions'), value: person.liveSessions },
          { term: t('facts.jobs'), value: person.jobsPosted },
          { term: t('facts.bids'), value: person.bidsSent },
          { term: t('facts.origin'), value: t(person.isSimulated ? 'origin.generated' : 'origin.real') },
        ]}
      />
    </Panel>
  );
}

export function PersonContracts({ person, now }: PersonFactsProps) {
  const t = useTranslations('operatorPeople.contracts');
  return (
    <Panel title={t('title')}>
      {person.contracts.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption')}
          density="compact"
          rows={person.contracts}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: t('contract'), rowHeader: true, cell: ({ title }) => <bdi>{title}</bdi> },
            { key: 'side', header: t('side'), cell: ({ side }) => t(`sides.${side}`) },
            { key: 'state', header: t('state'), cell: ({ state }) => t(`states.${state}`) },
            {
              key: 'since',
              header: t('began'),
              cell: ({ startedAt }) => <TimeText at={startedAt} now={now} show="day" />,
            },
          ]}
        />
      )}
    </Panel>
  );
}

export function PersonBadges({ person, now }: PersonFactsProps) {
  const t = useTranslations('operatorPeople.badges');
  return (
    <Panel title={t('title')}>
      {person.badges.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption')}
          density="compact"
          rows={person.badges}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: t('badge'), rowHeader: true, cell: ({ title }) => title },
            { key: 'state', header: t('state'), cell: ({ state }) => t(`states.${state}`) },
            {
              key: 'awarded',
              header: t('awarded'),
              cell: ({ awardedAt }) => <TimeText at={awardedAt} now={now} show="day" />,
            },
          ]}
        />
      )}
    </Panel>
  );
}
