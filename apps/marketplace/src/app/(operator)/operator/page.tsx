import { PageHeader } from '@assay/ui/page-header';
import { Panel } from '@assay/ui/panel';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CourseCharts } from '../../../features/operator-figures/components/course-charts';
import { FigureGroups } from '../../../features/operator-figures/components/figure-groups';
import { PeriodTabs } from '../../../features/operator-figures/components/period-tabs';
import { loadOverview } from '../../../features/operator-figures/page-data';
import { EntryTable } from '../../../features/operator-log/components/entry-table';
import { LiveAsOf } from '../../../features/operator/components/live-as-of';
import { IslandWords } from '../../../i18n/island-words';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorFigures.overview');
  return { title: t('title') };
}

export default sitePage(async function OverviewPage({ searchParams }: PageProps<'/operator'>) {
  const t = await getTranslations('operatorFigures.overview');
  const { overview, latest } = await loadOverview(await searchParams);
  const { asOf, figures, period, referenceCurrency } = overview;
  return (
    <>
      <PageHeader
        title={t('title')}
        facts={
          <>
            <IslandWords of={['market']}>
              <LiveAsOf position={asOf.position} ageS={asOf.ageS} />
            </IslandWords>
            <span>{t('currency', { currency: referenceCurrency })}</span>
          </>
        }
      />
      <PeriodTabs path="/operator" current={period} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-12">
        <FigureGroups figures={figures} period={period} />
        <CourseCharts overview={overview} />
        <Panel
          title={t('latest')}
          aside={
            <a href="/operator/log" className="text-link">
              {t('wholeLog')}
            </a>
          }
        >
          <EntryTable entries={latest} now={asOf.now} />
        </Panel>
      </div>
    </>
  );
});
