import type { LedgerReport } from '@assay/services/ledger/verify-ledger';
import { EmptyState } from '@assay/ui/empty-state';
import { MoneyText } from '@assay/ui/money-text';
import { Notice } from '@assay/ui/notice';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';
import { moneyOf } from '../dto-money';

type CurrencyReport = LedgerReport['currencies'][number];
type SeriesReport = LedgerReport['invoiceSeries'][number];

/** Whether the books balance, currency by currency, and whether the numbers of invoices have a gap. */
export function BooksReport({ books }: { readonly books: LedgerReport }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
      {books.ok ? (
        <Notice tone="good" title="The books balance.">
          Every currency sums to zero; what was funded is released, refunded, held or taken as a fee; no account is
          overdrawn; no invoice number is missing.
        </Notice>
      ) : (
        <Notice
          tone="bad"
          title={`The books do not balance: ${books.faults.length} ${books.faults.length === 1 ? 'fault' : 'faults'}.`}
        >
          <ul className="mt-1 list-disc ps-5">
            {books.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Panel title="By currency">
        {books.currencies.length === 0 ? (
          <EmptyState title="The sums of every currency will stand here after the first payment." />
        ) : (
          <Table
            caption="Sums of the ledger by currency"
            density="compact"
            columns={currencyColumns}
            rows={books.currencies}
            rowKey={({ currency }) => currency}
          />
        )}
      </Panel>
      <Panel title="Invoice numbers">
        {books.invoiceSeries.length === 0 ? (
          <EmptyState title="Each series of invoices will stand here after the first released milestone." />
        ) : (
          <>
            <p className="mb-3">{seriesWords(books.invoiceSeries)}</p>
            <details>
              <summary className="text-link w-fit">Each series</summary>
              <div className="mt-4">
                <Table
                  caption="Series of invoices"
                  density="compact"
                  columns={seriesColumns}
                  rows={books.invoiceSeries}
                  rowKey={({ issuer, kind }) => `${issuer} ${kind}`}
                />
              </div>
            </details>
          </>
        )}
      </Panel>
    </div>
  );
}

/** "312 invoices in 64 series, no number missing." */
function seriesWords(series: LedgerReport['invoiceSeries']): string {
  const sum = (key: 'issued' | 'missing') => series.reduce((total, row) => total + Number(row[key]), 0);
  const missing = sum('missing');
  const gaps = missing === 0 ? 'no number missing' : `${missing} numbers missing`;
  return `${sum('issued').toLocaleString('en')} invoices in ${series.length.toLocaleString('en')} series, ${gaps}.`;
}

const sumColumn = (key: Exclude<keyof CurrencyReport, 'currency'>, header: string): Column<CurrencyReport> => ({
  key,
  header,
  numeric: true,
  cell: (row) => <MoneyText amount={moneyOf({ amountMinor: row[key], currency: row.currency })} />,
});

const currencyColumns: readonly Column<CurrencyReport>[] = [
  { key: 'currency', header: 'Currency', rowHeader: true, cell: ({ currency }) => currency },
  sumColumn('funded', 'Funded'),
  sumColumn('released', 'Released'),
  sumColumn('refunded', 'Refunded'),
  sumColumn('held', 'Held'),
  sumColumn('fees', 'Fees'),
  sumColumn('toReturn', 'To send back'),
  sumColumn('sum', 'Debits less credits'),
];

/** A freelancer bills their own work, in a series of their own. */
function IssuerLink({ id }: { readonly id: string }) {
  return (
    <a href={`/operator/people/${id}`} className="text-link font-mono text-12 font-normal break-all">
      {id}
    </a>
  );
}

const kindWords: Readonly<Record<string, string>> = {
  work: 'work',
  freelancer_fee: 'fee to freelancers',
  client_fee: 'fee to clients',
};

const seriesColumns: readonly Column<SeriesReport>[] = [
  {
    key: 'issuer',
    header: 'Issuer',
    rowHeader: true,
    cell: ({ issuer }) => (issuer === 'platform' ? 'Platform' : <IssuerLink id={issuer} />),
  },
  { key: 'kind', header: 'For', cell: ({ kind }) => kindWords[kind] ?? kind },
  { key: 'issued', header: 'Invoices', numeric: true, cell: ({ issued }) => issued },
  { key: 'last', header: 'Last number', numeric: true, cell: ({ last }) => last },
  { key: 'missing', header: 'Missing', numeric: true, cell: ({ missing }) => missing },
];
