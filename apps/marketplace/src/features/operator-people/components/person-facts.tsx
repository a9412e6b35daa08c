import type { PersonPage } from '@assay/services/operator/read-person';
import { DataList } from '@assay/ui/data-list';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { countryName } from '../../jobs/country-name';

type PersonFactsProps = { readonly person: PersonPage; readonly now: Date };

export function PersonFacts({ person, now }: PersonFactsProps) {
  const day = (at: Date) => <TimeText at={at} now={now} show="day" />;
  return (
    <Panel title="Account">
      <DataList
        entries={[
          { term: 'Address', value: <span className="break-all">{person.email}</span> },
          { term: 'Country and time zone', value: `${countryName(person.country)}, ${person.timeZone}` },
          { term: 'Since', value: day(person.createdAt) },
          { term: 'Address confirmed', value: person.verifiedAt ? day(person.verifiedAt) : 'not yet' },
          {
            term: 'Roles',
            value: person.roles.length === 0 ? 'none granted' : person.roles.map(({ role }) => role).join(', '),
          },
          { term: 'Live sessions', value: person.liveSessions },
          { term: 'Jobs posted', value: person.jobsPosted },
          { term: 'Bids sent', value: person.bidsSent },
          { term: 'Origin', value: person.isSimulated ? 'generated' : 'real' },
        ]}
      />
    </Panel>
  );
}

export function PersonContracts({ person, now }: PersonFactsProps) {
  return (
    <Panel title="Contracts">
      {person.contracts.length === 0 ? (
        <EmptyState title="Contracts of this person will stand here." />
      ) : (
        <Table
          caption="The latest contracts"
          density="compact"
          rows={person.contracts}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: 'Contract', rowHeader: true, cell: ({ title }) => <bdi>{title}</bdi> },
            { key: 'side', header: 'As', cell: ({ side }) => side },
            { key: 'state', header: 'State', cell: ({ state }) => state },
            {
              key: 'since',
              header: 'Began',
              cell: ({ startedAt }) => <TimeText at={startedAt} now={now} show="day" />,
            },
          ]}
        />
      )}
    </Panel>
  );
}

export function PersonBadges({ person, now }: PersonFactsProps) {
  return (
    <Panel title="Badges">
      {person.badges.length === 0 ? (
        <EmptyState title="Badges of this person will stand here." />
      ) : (
        <Table
          caption="Badges, hidden ones included"
          density="compact"
          rows={person.badges}
          rowKey={({ id }) => id}
          columns={[
            { key: 'title', header: 'Badge', rowHeader: true, cell: ({ title }) => title },
            { key: 'state', header: 'State', cell: ({ state }) => state },
            {
              key: 'awarded',
              header: 'Awarded',
              cell: ({ awardedAt }) => <TimeText at={awardedAt} now={now} show="day" />,
            },
          ]}
        />
      )}
    </Panel>
  );
}
