import type { DayRange } from '@assay/services/market-figures/range';
import { useTranslations } from 'next-intl';
import { hrefWith } from '../../operator/params';
import type { MarketTable } from '../csv';

type CsvLinkProps = { readonly table: MarketTable; readonly name: string; readonly range: DayRange };

/** Takes a table of the page away. */
export function CsvLink({ table, name, range }: CsvLinkProps) {
  const t = useTranslations('operatorMarket.page');
  const href = hrefWith(`/operator/market/${table}/rows.csv`, range);
  return (
    <a href={href} download className="text-link text-14" aria-label={t('csvOf', { table: name })}>
      {t('csv')}
    </a>
  );
}
