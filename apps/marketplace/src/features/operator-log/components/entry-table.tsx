import type { EntrySummary } from '@assay/services/operator/list-entries';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { SubjectLink } from '../../operator/components/subject-link';

/** Entries of the log, the newest first; each opens what it says in full. */
export function EntryTable({ entries, now }: { readonly entries: readonly EntrySummary[]; readonly now: Date }) {
  const columns: Column<EntrySummary>[] = [
    {
      key: 'position',
      header: 'Position',
      rowHeader: true,
      cell: ({ position }) => (
        <a href={`/operator/log/${position}`} className="text-link tabular-nums">
          {position.toLocaleString('en')}
        </a>
      ),
    },
    { key: 'at', header: 'When', cell: ({ occurredAt }) => <TimeText at={occurredAt} now={now} /> },
    {
      key: 'kind',
      header: 'Event',
      cell: ({ kind, meaning }) => (
        <>
          <code className="font-mono">{kind}</code>
          <span className="block text-12 text-ink-faint">{meaning}</span>
        </>
      ),
    },
    { key: 'subject', header: 'What', cell: ({ subject }) => <SubjectLink subject={subject} /> },
    { key: 'actor', header: 'Who', cell: (entry) => <EntryActor {...entry} /> },
    { key: 'class', header: 'Class', cell: (entry) => entry.class },
  ];
  return (
    <Table
      caption="Entries of the transaction log"
      density="compact"
      columns={columns}
      rows={entries}
      rowKey={({ position }) => String(position)}
    />
  );
}

/** Who acted, with the way to everything that they did; a job of the worker by its name. */
export function EntryActor({ actor, actorId }: Pick<EntrySummary, 'actor' | 'actorId'>) {
  if (actorId !== null) {
    return (
      <a href={`/operator/people/${actorId}`} className="text-link">
        <bdi>{actor ?? 'Unknown account'}</bdi>
      </a>
    );
  }
  return actor === null ? (
    <span className="text-ink-faint">not logged in</span>
  ) : (
    <code className="font-mono">{actor}</code>
  );
}
