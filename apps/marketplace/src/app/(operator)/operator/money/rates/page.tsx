import { EmptyState } from '@assay/ui/empty-state';
import { dayText } from '@assay/ui/format-time';
import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import { Table } from '@assay/ui/table';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { MoneyTabs } from '../../../../../features/operator-money/components/money-tabs';
import { RateForm } from '../../../../../features/operator-money/components/rate-form';
import { loadRates } from '../../../../../features/operator-money/page-data';
import { rateText } from '../../../../../features/operator/rate-text';
import { sitePage } from '../../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorMoney.rates');
  return { title: t('title') };
}

export default sitePage(async function RatesPage() {
  const t = await getTranslations('operatorMoney.rates');
  const locale = await getLocale();
  const { rates, referenceCurrency, today } = await loadRates();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { currency: referenceCurrency })} />
      <MoneyTabs current="/operator/money/rates" />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <Panel title={t('newest')}>
          {rates.length === 0 ? (
            <EmptyState title={t('none')} />
          ) : (
            <Table
              caption={t('caption')}
              density="compact"
              rows={rates}
              rowKey={({ id }) => id}
              columns={[
                { key: 'quote', header: t('currency'), rowHeader: true, cell: ({ quote }) => quote },
                {
                  key: 'rate',
                  header: t('rate'),
                  numeric: true,
                  cell: ({ base, quote, rate }) => `1 ${base} = ${rateText(rate, locale)} ${quote}`,
                },
                { key: 'date', header: t('day'), cell: ({ date }) => dayText(new Date(date), 'UTC', locale) },
                { key: 'source', header: t('source'), cell: ({ source }) => source },
              ]}
            />
          )}
        </Panel>
        <RateForm referenceCurrency={referenceCurrency} today={today} />
      </div>
    </>
  );
});
