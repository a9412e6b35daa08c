import type { ReportDto } from '@assay/services/operator/list-reports';
import { StateBadge } from '@assay/ui/state-badge';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { ReportSubject } from './report-subject';

export function DecidedReports({ reports, now }: { readonly reports: readonly ReportDto[]; readonly now: Date }) {
  const t = useTranslations('operatorModeration.decided');
  const columns: Column<ReportDto>[] = [
    { key: 'subject', header: t('subject'), rowHeader: true, cell: (report) => <ReportSubject {...report} /> },
    {
      key: 'reason',
      header: t('reason'),
      cell: ({ reason }) =>
        reason === null ? (
          <p className="text-ink-faint">{t('erased')}</p>
        ) : (
          <p className="max-w-prose whitespace-pre-line">{reason}</p>
        ),
    },
    {
      key: 'state',
      header: t('decision'),
      cell: ({ state }) => (
        <StateBadge tone={state === 'upheld' ? 'bad' : 'neutral'}>
          {t(state === 'upheld' ? 'upheld' : 'dismissed')}
        </StateBadge>
      ),
    },
    { key: 'note', header: t('note'), cell: ({ note }) => <p className="max-w-prose whitespace-pre-line">{note}</p> },
    { key: 'by', header: t('by'), cell: ({ decidedBy }) => <bdi>{decidedBy}</bdi> },
    { key: 'at', header: t('when'), cell: ({ decidedAt }) => decidedAt && <TimeText at={decidedAt} now={now} /> },
  ];
  return <Table caption={t('caption')} density="compact" columns={columns} rows={reports} rowKey={({ id }) => id} />;
}
