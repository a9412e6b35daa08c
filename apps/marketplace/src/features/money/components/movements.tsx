import { moneyOf } from '@assay/protocol/dto/money';
import type { MoneyLine } from '@assay/protocol/dto/money-page';
import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Panel } from '@assay/ui/panel';
import { type Column, Table } from '@assay/ui/table';
import { TimeText } from '@assay/ui/time-text';
import { useTranslations } from 'next-intl';
import type { MoneyView } from '../page-data';
import { InvoiceLink } from './invoice-link';

/** Every movement behind the figures, newest first, each with its milestone, invoice and date. */
export function Movements({ view }: { readonly view: MoneyView }) {
  const t = useTranslations('money.movements');
  const columns = useColumns(view);
  const { items, nextCursor } = view.money.lines;
  return (
    <Panel title={t('title')}>
      {items.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <>
          <p className="mb-3 max-w-prose text-14 text-ink-soft">{t('signs')}</p>
          <Table caption={t('caption')} columns={columns} rows={items} rowKey={({ id }) => id} />
          <CursorPagination
            nextHref={nextCursor === null ? undefined : `/money?cursor=${encodeURIComponent(nextCursor)}`}
            firstHref={view.isContinued ? '/money' : undefined}
          />
        </>
      )}
    </Panel>
  );
}

function useColumns({ now, timeZone }: MoneyView): Column<MoneyLine>[] {
  const t = useTranslations('money.movements');
  return [
    { key: 'what', header: t('what'), rowHeader: true, cell: ({ purpose }) => t(`purpose.${purpose}`) },
    {
      key: 'milestone',
      header: t('milestone'),
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
      header: t('invoice'),
      cell: ({ invoice }) => invoice && <InvoiceLink number={invoice.number} pdfPath={invoice.pdfPath} />,
    },
    {
      key: 'date',
      header: t('date'),
      cell: ({ at }) => <TimeText at={new Date(at)} now={now} timeZone={timeZone} show="day" />,
    },
    { key: 'amount', header: t('amount'), numeric: true, cell: amountCell },
  ];
}

function amountCell({ amount, direction }: MoneyLine) {
  const { amountMinor, currency } = moneyOf(amount);
  if (direction === 'within') return <MoneyText amount={{ amountMinor, currency }} />;
  return <MoneyText signed amount={{ amountMinor: direction === 'out' ? -amountMinor : amountMinor, currency }} />;
}
