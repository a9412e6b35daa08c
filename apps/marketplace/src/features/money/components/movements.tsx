import { moneyOf } from '@assay/protocol/dto/money';
import type { MoneyLine } from '@assay/protocol/dto/money-page';
import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { type Column, Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { purposeWords } from '../money-words';
import type { MoneyView } from '../page-data';
import { InvoiceLink } from './invoice-link';

/** Every movement behind the figures, newest first, each with its milestone, invoice and date. */
export function Movements({ view }: { readonly view: MoneyView }) {
  const { items, nextCursor } = view.money.lines;
  return (
    <Panel title="Movements">
      {items.length === 0 ? (
        <EmptyState title="Every payment, release, fee and withdrawal will stand here." />
      ) : (
        <>
          <Table caption="Movements, newest first" columns={columnsAt(view)} rows={items} rowKey={({ id }) => id} />
          <CursorPagination
            nextHref={nextCursor === null ? undefined : `/money?cursor=${encodeURIComponent(nextCursor)}`}
            firstHref={view.isContinued ? '/money' : undefined}
          />
        </>
      )}
    </Panel>
  );
}

function columnsAt({ now, timeZone }: MoneyView): Column<MoneyLine>[] {
  return [
    { key: 'what', header: 'What', rowHeader: true, cell: ({ purpose }) => purposeWords[purpose] },
    {
      key: 'milestone',
      header: 'Milestone',
      cell: ({ milestone }) =>
        milestone && (
          <a
            href={`/contracts/${milestone.contractId}#milestone-${milestone.id}`}
            className="text-link [overflow-wrap:anywhere]"
          >
            <bdi>{milestone.title}</bdi>
          </a>
        ),
    },
    {
      key: 'invoice',
      header: 'Invoice',
      cell: ({ invoice }) => invoice && <InvoiceLink number={invoice.number} pdfPath={invoice.pdfPath} />,
    },
    {
      key: 'date',
      header: 'Date',
      cell: ({ at }) => <TimeText at={new Date(at)} now={now} timeZone={timeZone} show="day" />,
    },
    { key: 'amount', header: 'Amount', numeric: true, cell: amountCell },
  ];
}

function amountCell({ amount, direction }: MoneyLine) {
  const { amountMinor, currency } = moneyOf(amount);
  if (direction === 'within') return <MoneyText amount={{ amountMinor, currency }} />;
  return <MoneyText signed amount={{ amountMinor: direction === 'out' ? -amountMinor : amountMinor, currency }} />;
}
