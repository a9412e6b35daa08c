import type { RefundDto } from '@assay/services/operator/list-refunds';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import { moneyOf } from '../dto-money';

export function RefundTable({ refunds, now }: { readonly refunds: readonly RefundDto[]; readonly now: Date }) {
  const t = useTranslations('operatorMoney.refunds');
  return (
    <Panel title={t('title')}>
      {refunds.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <Table
          caption={t('caption')}
          density="compact"
          rows={refunds}
          rowKey={({ paymentId }) => paymentId}
          columns={[
            {
              key: 'milestone',
              header: t('milestone'),
              rowHeader: true,
              cell: ({ milestone }) => <bdi>{milestone}</bdi>,
            },
            { key: 'contract', header: t('contract'), cell: ({ contract }) => <bdi>{contract}</bdi> },
            { key: 'payer', header: t('to'), cell: ({ payer }) => <bdi>{payer}</bdi> },
            {
              key: 'sent',
              header: t('sent'),
              cell: ({ sentAt }) => (sentAt ? <TimeText at={sentAt} now={now} show="day" /> : t('onItsWay')),
            },
            {
              key: 'amount',
              header: t('amount'),
              numeric: true,
              cell: ({ amount }) => <MoneyText amount={moneyOf(amount)} />,
            },
          ]}
        />
      )}
    </Panel>
  );
}
