import { EmptyState } from '@assay/ui/empty-state';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CohortChart } from '../../../../features/operator-market/components/cohort-chart';
import { FigureGroups } from '../../../../features/operator-market/components/figure-groups';
import { MarketFunnel } from '../../../../features/operator-market/components/market-funnel';
import { RangeForm } from '../../../../features/operator-market/components/range-form';
import { SliceTable } from '../../../../features/operator-market/components/slice-table';
import { loadMarket } from '../../../../features/operator-market/page-data';
import { AsOfLine } from '../../../../features/operator/components/as-of-line';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorMarket.page');
  return { title: t('title') };
}

export default sitePage(async function MarketPage({ searchParams }: PageProps<'/operator/market'>) {
  const t = await getTranslations('operatorMarket.page');
  const page = await loadMarket(await searchParams);
  const isEmpty = page.by.field.length === 0;
  const isCounting = page.asOf.position === 0 && page.behind > 0;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        facts={
          <>
            {!isCounting && <AsOfLine asOf={page.asOf} />}
            {page.behind > 0 && <span>{t('behind', { count: page.behind })}</span>}
            <span>{t('currency', { currency: page.referenceCurrency })}</span>
            <span>{t('days')}</span>
          </>
        }
      />
      <RangeForm page={page} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-12">
        {isEmpty ? (
          <EmptyState title={t(isCounting ? 'counting' : 'none')} />
        ) : (
          <>
            <FigureGroups page={page} />
            <MarketFunnel page={page} />
            <CohortChart page={page} />
            <SliceTable page={page} slice="field" />
            <SliceTable page={page} slice="country" />
          </>
        )}
      </div>
    </>
  );
});
