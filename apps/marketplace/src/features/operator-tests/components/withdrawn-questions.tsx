import type { WithdrawnQuestion } from '@assay/services/operator/read-withdrawn';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useFormatter, useTranslations } from 'next-intl';

type Props = { readonly withdrawn: readonly WithdrawnQuestion[]; readonly now: Date };

/** Questions that left their pool since their key no longer comes out, as the log says. */
export function WithdrawnQuestions({ withdrawn, now }: Props) {
  const t = useTranslations('operatorTests.withdrawn');
  const columns = [...useNameColumns(), ...useCauseColumns(now)];
  return (
    <Panel title={t('title')}>
      {withdrawn.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption')}
          density="compact"
          columns={columns}
          rows={withdrawn}
          rowKey={({ position }) => String(position)}
        />
      )}
    </Panel>
  );
}

function useNameColumns(): readonly Column<WithdrawnQuestion>[] {
  const t = useTranslations('operatorTests');
  const format = useFormatter();
  return [
    {
      key: 'position',
      header: t('withdrawn.entry'),
      rowHeader: true,
      cell: ({ position }) => (
        <a href={`/operator/log/${position}`} className="text-link tabular-nums">
          {format.number(position)}
        </a>
      ),
    },
    { key: 'test', header: t('withdrawn.test'), cell: ({ test }) => test },
    {
      key: 'family',
      header: t('withdrawn.family'),
      cell: ({ family, familyVersion }) => t('version', { title: family, version: familyVersion }),
    },
    {
      key: 'index',
      header: t('withdrawn.index'),
      numeric: true,
      cell: ({ seedIndex }) => format.number(seedIndex),
    },
  ];
}

function useCauseColumns(now: Date): readonly Column<WithdrawnQuestion>[] {
  const t = useTranslations('operatorTests');
  return [
    { key: 'why', header: t('withdrawn.why'), cell: ({ reason }) => t('withdrawn.reason', { reason }) },
    {
      key: 'before',
      header: t('withdrawn.before'),
      cell: ({ runtime, provedWith }) => t('runtime', { name: runtime, version: provedWith }),
    },
    {
      key: 'after',
      header: t('withdrawn.after'),
      cell: ({ runtime, failedWith }) => t('runtime', { name: runtime, version: failedWith }),
    },
    {
      key: 'when',
      header: t('withdrawn.when'),
      cell: ({ occurredAt }) => <TimeText at={occurredAt} now={now} show="absolute" />,
    },
  ];
}
