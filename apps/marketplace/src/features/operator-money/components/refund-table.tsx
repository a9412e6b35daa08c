import type { RefundDto } from '@assay/services/operator/list-refunds';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { moneyOf } from '../dto-money';

export function RefundTable({ refunds, now }: { readonly refunds: readonly RefundDto[]; readonly now: Date }) {
  return (
    <Panel title="Refunds">
      {refunds.length === 0 ? (
        <EmptyState title="Money that went back to clients will stand here." />
      ) : (
        <Table
          caption="The latest refunds"
          density="compact"
          rows={refunds}
          rowKey={({ paymentId }) => paymentId}
          columns={[
            { key: 'milestone', header: 'Milestone', rowHeader: true, cell: ({ milestone }) => <bdi>{milestone}</bdi> },
            { key: 'contract', header: 'Contract', cell: ({ contract }) => <bdi>{contract}</bdi> },
            { key: 'payer', header: 'To', cell: ({ payer }) => <bdi>{payer}</bdi> },
            {
              key: 'sent',
              header: 'Sent',
              cell: ({ sentAt }) => (sentAt ? <TimeText at={sentAt} now={now} show="day" /> : 'on its way'),
            },
            {
              key: 'amount',
              header: 'Amount',
              numeric: true,
              cell: ({ amount }) => <MoneyText amount={moneyOf(amount)} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}
