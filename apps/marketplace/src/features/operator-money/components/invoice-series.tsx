import type { LedgerReport } from '@assay/services/ledger/verify-ledger';
import { EmptyState } from '@assay/ui/empty-state';
import { Panel } from '@assay/ui/panel';
import { Table, type Column } from '@assay/ui/table';
import { useTranslations } from 'next-intl';

type SeriesReport = LedgerReport['invoiceSeries'][number];

type InvoiceSeriesProps = { readonly series: readonly SeriesReport[] };

/** Whether the numbers of invoices have a gap: "312 invoices in 64 series, no number missing." */
export function InvoiceSeries({ series }: InvoiceSeriesProps) {
  const t = useTranslations('operatorMoney.series');
  const sum = (key: 'issued' | 'missing') => series.reduce((total, row) => total + Number(row[key]), 0);
  const counted = { invoices: sum('issued'), series: series.length };
  const missing = sum('missing');
  return (
    <Panel title={t('title')}>
      {series.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <>
          <p className="mb-3">{missing === 0 ? t('complete', counted) : t('incomplete', { ...counted, missing })}</p>
          <details>
            <summary className="text-link w-fit">{t('each')}</summary>
            <div className="mt-4">
              <SeriesTable series={series} />
            </div>
          </details>
        </>
      )}
    </Panel>
  );
}

function SeriesTable({ series }: InvoiceSeriesProps) {
  const t = useTranslations('operatorMoney.series');
  const columns: Column<SeriesReport>[] = [
    {
      key: 'issuer',
      header: t('issuer'),
      rowHeader: true,
      cell: ({ issuer }) => (issuer === 'platform' ? t('platform') : <IssuerLink id={issuer} />),
    },
    { key: 'kind', header: t('for'), cell: ({ kind }) => t(`kind.${kind}`) },
    { key: 'issued', header: t('invoices'), numeric: true, cell: ({ issued }) => issued },
    { key: 'last', header: t('last'), numeric: true, cell: ({ last }) => last },
    { key: 'missing', header: t('missing'), numeric: true, cell: ({ missing }) => missing },
  ];
  return (
    <Table
      caption={t('caption')}
      density="compact"
      columns={columns}
      rows={series}
      rowKey={({ issuer, kind }) => `${issuer} ${kind}`}
    />
  );
}

/** A freelancer bills their own work, in a series of their own. */
function IssuerLink({ id }: { readonly id: string }) {
  return (
    <a href={`/operator/people/${id}`} className="text-link font-mono text-12 font-normal break-all">
      {id}
    </a>
  );
}
