import type { DeadlineName } from '@assay/domain/deadline/name';
import type { FailingDeadline } from '@assay/services/deadline/list-failing';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';

const meanings: Readonly<Record<DeadlineName, string>> = {
  'job.expire': 'Close a job whose decision date has passed',
  'offer.lapse': 'Take back an offer that was not answered',
  'milestone.approve': 'Approve work that was not answered',
  'review.reveal': 'Open a review whose window has closed',
  'payout.send': 'Send a payout',
  'attempt.expire': 'End a test whose time is up',
};

type FailingDeadlinesProps = { readonly failing: readonly FailingDeadline[]; readonly now: Date };

/** What was due and could not be done; it is tried again without anybody's doing, so there is nothing to decide. */
export function FailingDeadlines({ failing, now }: FailingDeadlinesProps) {
  if (failing.length === 0) return null;
  return (
    <Panel title="Deadlines that could not be met">
      <p className="mb-4 max-w-prose text-ink-soft">
        Each is tried again by itself, at the latest after an hour; the row leaves this list once that succeeds.
      </p>
      <Table
        caption="Rows whose deadline could not be met, the latest failure first"
        density="compact"
        rows={failing}
        rowKey={({ deadline, rowId }) => `${deadline} ${rowId}`}
        columns={[
          { key: 'deadline', header: 'What was due', rowHeader: true, cell: ({ deadline }) => meanings[deadline] },
          { key: 'row', header: 'Row', cell: ({ rowId }) => <code className="font-mono text-14">{rowId}</code> },
          {
            key: 'error',
            header: 'Error',
            cell: ({ error }) => <span className="font-mono text-14 break-words">{error}</span>,
          },
          { key: 'attempts', header: 'Tried', cell: ({ attempts }) => attempts, numeric: true },
          { key: 'since', header: 'Since', cell: ({ firstFailedAt }) => <TimeText at={firstFailedAt} now={now} /> },
          { key: 'next', header: 'Again', cell: ({ retryAt }) => <TimeText at={retryAt} now={now} /> },
        ]}
      />
    </Panel>
  );
}
