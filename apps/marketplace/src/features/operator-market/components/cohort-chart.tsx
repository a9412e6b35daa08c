import type { Cohort } from '@assay/services/market-figures/read-cohorts';
import { Panel } from '@assay/ui/panel';
import { type Column, Table } from '@assay/ui/table';
import { TimeChart } from '@assay/ui/time-chart';
import { Why } from '@assay/ui/why';
import { useLocale, useTranslations } from 'next-intl';
import { percentText, shareText } from '../market-text';
import type { LoadedMarket } from '../page-data';
import { CsvLink } from './csv-link';
import { Formula } from './formula';

/** How much of each week's jobs was filled so far. */
export function CohortChart({ page: { cohorts, range, isSimulated } }: { readonly page: LoadedMarket }) {
  const words = useTranslations('operatorMarket');
  const t = useTranslations('operatorMarket.cohorts');
  const locale = useLocale();
  return (
    <Panel title={t('title')} aside={<CsvLink table="cohorts" name={t('title')} range={range} />}>
      <TimeChart
        kind="bar"
        title={t('title')}
        description={t('description')}
        {...(isSimulated ? { stamp: words('page.simulated') } : {})}
        format={(share) => percentText(share, locale)}
        series={[
          {
            name: t('series'),
            points: cohorts.map(({ week, fillRate }) => ({ at: new Date(week), value: fillRate.share })),
          },
        ]}
      />
      <div className="my-2">
        <Why label={t('table')}>
          <Table
            caption={t('title')}
            density="compact"
            columns={useColumns()}
            rows={cohorts.toReversed()}
            rowKey={({ week }) => week}
          />
        </Why>
      </div>
      <Formula text={t('formula')} />
    </Panel>
  );
}

function useColumns(): readonly Column<Cohort>[] {
  const words = useTranslations('operatorMarket');
  const t = useTranslations('operatorMarket.cohorts');
  const locale = useLocale();
  return [
    { key: 'week', header: t('week'), rowHeader: true, cell: ({ week }) => week },
    { key: 'posted', header: t('posted'), numeric: true, cell: ({ fillRate }) => fillRate.of.toLocaleString(locale) },
    { key: 'hired', header: t('hired'), numeric: true, cell: ({ fillRate }) => fillRate.part.toLocaleString(locale) },
    { key: 'open', header: t('open'), numeric: true, cell: ({ open }) => open.toLocaleString(locale) },
    { key: 'rate', header: t('rate'), numeric: true, cell: ({ fillRate }) => shareText(fillRate, words, locale) },
  ];
}
