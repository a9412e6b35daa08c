import type { SliceName } from '@assay/domain/market-figures/tally';
import type { MarketPage } from '@assay/services/market-figures/read-market';
import type { SliceSums } from '@assay/services/market-figures/sums';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import { useTranslations } from 'next-intl';
import { LEADING, leadingOf, namedOf } from '../leading';
import { CsvLink } from './csv-link';
import { Formula } from './formula';
import { firstOf, useSliceColumns } from './slice-columns';

/** The same figures for every class of work, or for the clients of every country; of many, those with the most value first. */
export function SliceTable({ page, slice }: { readonly page: MarketPage; readonly slice: SliceName }) {
  const t = useTranslations('operatorMarket.by');
  const countries = useTranslations('operatorMarket.countries');
  const columns = useSliceColumns(slice);
  const rows = page.by[slice];
  const whole = { density: 'compact', rowKey: ({ value }: SliceSums) => value } as const;
  return (
    <Panel title={t(slice)} aside={<CsvLink table={slice} name={t(slice)} range={page.range} />}>
      <div className="mb-2">
        {rows.length <= LEADING ? (
          <Table {...whole} caption={t(slice)} columns={columns} rows={rows} />
        ) : (
          <>
            <Table
              {...whole}
              caption={countries('leading', { count: LEADING })}
              showCaption
              columns={firstOf(columns)}
              rows={leadingOf(slice, rows)}
            />
            <details className="mt-3">
              <summary className="inline-flex min-h-8 items-center">
                <span className="text-link text-14">{countries('all', { count: namedOf(slice, rows).length })}</span>
              </summary>
              <div className="mt-2">
                <Table {...whole} caption={t(slice)} columns={columns} rows={rows} />
              </div>
            </details>
          </>
        )}
      </div>
      <Formula text={t('formula')} />
    </Panel>
  );
}
