import type { FailingDeadline } from '@assay/services/deadline/list-failing';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';

type FailingDeadlinesProps = { readonly failing: readonly FailingDeadline[]; readonly now: Date };

/** What was due and could not be done; it is tried again without anybody's doing, so there is nothing to decide. */
export function FailingDeadlines({ failing, now }: FailingDeadlinesProps) {
  const t = useTranslations('operatorDeadLetters.failing');
  if (failing.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <p className="mb-4 max-w-prose text-ink-soft">{t('lead')}</p>
      <Table
        caption={t('caption')}
        density="compact"
        rows={failing}
        rowKey={({ deadline, rowId }) => `${deadline} ${rowId}`}
        columns={[
          { key: 'deadline', header: t('due'), rowHeader: true, cell: ({ deadline }) => t(`deadline.${deadline}`) },
          { key: 'row', header: t('row'), cell: ({ rowId }) => <code className="font-mono text-14">{rowId}</code> },
          {
            key: 'error',
            header: t('error'),
            cell: ({ error }) => <span className="font-mono text-14 break-words">{error}</span>,
          },
          { key: 'attempts', header: t('attempts'), cell: ({ attempts }) => attempts, numeric: true },
          { key: 'since', header: t('since'), cell: ({ firstFailedAt }) => <TimeText at={firstFailedAt} now={now} /> },
          { key: 'next', header: t('again'), cell: ({ retryAt }) => <TimeText at={retryAt} now={now} /> },
        ]}
      />
    </Panel>
  );
}
