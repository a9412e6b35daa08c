import type { InvoiceSummary } from '@assay/protocol/dto/invoice';
import { moneyOf } from '@assay/protocol/dto/money';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { type Column, Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { invoiceWords } from '../money-words';
import type { MoneyView } from '../page-data';
import { InvoiceLink } from './invoice-link';

export function Invoices({ view }: { readonly view: MoneyView }) {
  if (view.invoices.length === 0) return null;
  return (
    <Panel title="Invoices">
      <Table caption="Invoices, newest first" columns={columnsAt(view)} rows={view.invoices} rowKey={({ id }) => id} />
    </Panel>
  );
}

function columnsAt({ now, timeZone }: MoneyView): Column<InvoiceSummary>[] {
  return [
    {
      key: 'number',
      header: 'Number',
      rowHeader: true,
      cell: ({ number, pdfPath }) => <InvoiceLink number={number} pdfPath={pdfPath} />,
    },
    { key: 'for', header: 'For', cell: ({ kind }) => invoiceWords[kind] },
    { key: 'side', header: 'You are', cell: ({ viewerIs }) => viewerIs },
    {
      key: 'milestone',
      header: 'Milestone',
      cell: ({ contractId, milestoneTitle }) => (
        <a href={`/contracts/${contractId}`} className="text-link [overflow-wrap:anywhere]">
          <bdi>{milestoneTitle}</bdi>
        </a>
      ),
    },
    {
      key: 'date',
      header: 'Date',
      cell: ({ issuedAt }) => <TimeText at={new Date(issuedAt)} now={now} timeZone={timeZone} show="day" />,
    },
    { key: 'amount', header: 'Amount', numeric: true, cell: ({ total }) => <MoneyText amount={moneyOf(total)} /> },
  ];
}
