import type { InvoiceSummary } from '@assay/protocol/dto/invoice';
import { moneyOf } from '@assay/protocol/dto/money';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { type Column, Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import type { MoneyView } from '../page-data';
import { InvoiceLink } from './invoice-link';

export function Invoices({ view }: { readonly view: MoneyView }) {
  const t = useTranslations('money.invoices');
  const columns = useColumns(view);
  if (view.invoices.length === 0) return null;
  return (
    <Panel title={t('title')}>
      <Table caption={t('caption')} columns={columns} rows={view.invoices} rowKey={({ id }) => id} />
    </Panel>
  );
}

function useColumns({ now, timeZone }: MoneyView): Column<InvoiceSummary>[] {
  const t = useTranslations('money.invoices');
  return [
    {
      key: 'number',
      header: t('number'),
      rowHeader: true,
      cell: ({ number, pdfPath }) => <InvoiceLink number={number} pdfPath={pdfPath} />,
    },
    { key: 'for', header: t('for'), cell: ({ kind }) => t(`kind.${kind}`) },
    { key: 'side', header: t('youAre'), cell: ({ viewerIs }) => t(`side.${viewerIs}`) },
    {
      key: 'milestone',
      header: t('milestone'),
      cell: ({ contractId, milestoneTitle }) => (
        <a href={`/contracts/${contractId}`} className="text-link [overflow-wrap:anywhere]">
          <bdi>{milestoneTitle}</bdi>
        </a>
      ),
    },
    {
      key: 'date',
      header: t('date'),
      cell: ({ issuedAt }) => <TimeText at={new Date(issuedAt)} now={now} timeZone={timeZone} show="day" />,
    },
    { key: 'amount', header: t('amount'), numeric: true, cell: ({ total }) => <MoneyText amount={moneyOf(total)} /> },
  ];
}
