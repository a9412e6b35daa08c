import type { EntrySummary } from '@assay/services/operator/list-entries';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { SubjectLink } from '../../operator/components/subject-link';
import { eventMeaning } from '../../operator/event-meaning';

/** Entries of the log, the newest first; each opens what it says in full. */
export function EntryTable({ entries, now }: { readonly entries: readonly EntrySummary[]; readonly now: Date }) {
  const t = useTranslations('operatorLog.table');
  const format = useFormatter();
  const locale = useLocale();
  const columns: Column<EntrySummary>[] = [
    {
      key: 'position',
      header: t('position'),
      rowHeader: true,
      cell: ({ position }) => (
        <a href={`/operator/log/${position}`} className="text-link tabular-nums">
          {format.number(position)}
        </a>
      ),
    },
    { key: 'at', header: t('when'), cell: ({ occurredAt }) => <TimeText at={occurredAt} now={now} /> },
    {
      key: 'kind',
      header: t('event'),
      cell: ({ kind }) => (
        <>
          <code className="font-mono">{kind}</code>
          <span className="block text-12 text-ink-faint">{eventMeaning(kind, locale)}</span>
        </>
      ),
    },
    { key: 'subject', header: t('what'), cell: ({ subject }) => <SubjectLink subject={subject} /> },
    { key: 'actor', header: t('who'), cell: (entry) => <EntryActor {...entry} /> },
    { key: 'class', header: t('class'), cell: (entry) => entry.class },
  ];
  return (
    <Table
      caption={t('caption')}
      density="compact"
      columns={columns}
      rows={entries}
      rowKey={({ position }) => String(position)}
    />
  );
}

/** Who acted, with the way to everything that they did; a job of the worker by its name. */
export function EntryActor({ actor, actorId }: Pick<EntrySummary, 'actor' | 'actorId'>) {
  const t = useTranslations('operatorLog.table');
  if (actorId !== null) {
    return (
      <a href={`/operator/people/${actorId}`} className="text-link">
        <bdi>{actor ?? t('unknown')}</bdi>
      </a>
    );
  }
  return actor === null ? (
    <span className="text-ink-faint">{t('nobody')}</span>
  ) : (
    <code className="font-mono">{actor}</code>
  );
}
