import type { LedgerReport } from '@assay/services/ledger/verify-ledger';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Notice } from '@assay/ui/notice';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';
import { useTranslations } from 'next-intl';
import { moneyOf } from '../dto-money';
import { InvoiceSeries } from './invoice-series';

type CurrencyReport = LedgerReport['currencies'][number];

/** Whether the books balance, currency by currency, and whether the numbers of invoices have a gap. */
export function BooksReport({ books }: { readonly books: LedgerReport }) {
  const t = useTranslations('operatorMoney.books');
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      {books.ok ? (
        <Notice tone="good" title={t('balance')}>
          {t('balanceMeans')}
        </Notice>
      ) : (
        <Faults faults={books.faults} />
      )}
      <Panel title={t('byCurrency')}>
        {books.currencies.length === 0 ? (
          <EmptyState title={t('noCurrency')} />
        ) : (
          <CurrencyTable currencies={books.currencies} />
        )}
      </Panel>
      <InvoiceSeries series={books.invoiceSeries} />
    </div>
  );
}

/** The faults name accounts and series as the database does, in the words of the command that checks the books. */
function Faults({ faults }: Pick<LedgerReport, 'faults'>) {
  const t = useTranslations('operatorMoney.books');
  return (
    <Notice tone="bad" title={t('faults', { count: faults.length })}>
      <ul lang="en" className="mt-1 list-disc ps-5">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </Notice>
  );
}

const sums = ['funded', 'released', 'refunded', 'held', 'fees', 'toReturn', 'sum'] as const;

function CurrencyTable({ currencies }: Pick<LedgerReport, 'currencies'>) {
  const t = useTranslations('operatorMoney.books');
  const columns: Column<CurrencyReport>[] = [
    { key: 'currency', header: t('currency'), rowHeader: true, cell: ({ currency }) => currency },
    ...sums.map((key) => ({
      key,
      header: t(key),
      numeric: true,
      cell: (row: CurrencyReport) => <MoneyText amount={moneyOf({ amountMinor: row[key], currency: row.currency })} />,
    })),
  ];
  return (
    <Table
      caption={t('caption')}
      density="compact"
      columns={columns}
      rows={currencies}
      rowKey={({ currency }) => currency}
    />
  );
}
