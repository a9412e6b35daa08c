import { EmptyState } from '@assay/ui/empty-state';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImpactViews } from '../../../../../features/operator-impact/components/impact-views';
import { RunStamp } from '../../../../../features/operator-impact/components/run-stamp';
import { impactHref, loadImpact, shownOf } from '../../../../../features/operator-impact/page-data';
import { sitePage } from '../../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorImpact.report');
  return { title: t('title') };
}

/** Every view in one column, without anything to press. */
export default sitePage(async function ImpactReportPage({ searchParams }: PageProps<'/operator/impact/report'>) {
  const t = await getTranslations('operatorImpact');
  const page = await loadImpact('/operator/impact/report', await searchParams);
  const shown = shownOf(page, { isPrinted: true });
  return (
    <>
      <PageHeader
        title={t('report.title')}
        lead={t('lead')}
        facts={
          <>
            <span>{t(`source.${page.source}`)}</span>
            {shown && <RunStamp shown={shown} />}
            <a href={impactHref('/operator/impact', page.source)} className="text-link print:hidden">
              {t('take.back')}
            </a>
          </>
        }
      />
      {shown ? <ImpactViews shown={shown} /> : <EmptyState title={t('report.none')} />}
    </>
  );
});
