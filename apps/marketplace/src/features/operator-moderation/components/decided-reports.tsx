import type { ReportDto } from '@assay/services/operator/list-reports';
import { StateBadge } from '@assay/ui/state-badge';
import { Table, type Column } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { ReportSubject } from './report-subject';

export function DecidedReports({ reports, now }: { readonly reports: readonly ReportDto[]; readonly now: Date }) {
  const columns: Column<ReportDto>[] = [
    { key: 'subject', header: 'Reported', rowHeader: true, cell: (report) => <ReportSubject {...report} /> },
    {
      key: 'reason',
      header: 'Reason',
      cell: ({ reason }) =>
        reason === null ? (
          <p className="text-ink-faint">Erased with the account of the reporter.</p>
        ) : (
          <p className="max-w-prose whitespace-pre-line">{reason}</p>
        ),
    },
    {
      key: 'state',
      header: 'Decision',
      cell: ({ state }) => (
        <StateBadge tone={state === 'upheld' ? 'bad' : 'neutral'}>
          {state === 'upheld' ? 'Upheld' : 'Dismissed'}
        </StateBadge>
      ),
    },
    { key: 'note', header: 'Note', cell: ({ note }) => <p className="max-w-prose whitespace-pre-line">{note}</p> },
    { key: 'by', header: 'By', cell: ({ decidedBy }) => <bdi>{decidedBy}</bdi> },
    { key: 'at', header: 'When', cell: ({ decidedAt }) => decidedAt && <TimeText at={decidedAt} now={now} /> },
  ];
  return <Table caption="Decided reports" density="compact" columns={columns} rows={reports} rowKey={({ id }) => id} />;
}
