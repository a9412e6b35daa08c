import { LinkButton } from '@assay/ui/link-button';
import { Notice } from '@assay/ui/notice';
import { PageHeader } from '@assay/ui/page-header';
import { TimeText } from '@assay/ui/time-text';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AskForMarket, AskForStudy } from '../../../../features/operator-impact/components/ask-forms';
import { ImpactViews } from '../../../../features/operator-impact/components/impact-views';
import { RunState } from '../../../../features/operator-impact/components/run-state';
import { SourceTabs } from '../../../../features/operator-impact/components/source-tabs';
import { endedRun } from '../../../../features/operator-impact/ended-run';
import { impactHref, loadImpact, shownOf } from '../../../../features/operator-impact/page-data';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorImpact');
  return { title: t('title') };
}

export default sitePage(async function ImpactPage({ searchParams }: PageProps<'/operator/impact'>) {
  const t = await getTranslations('operatorImpact');
  const page = await loadImpact('/operator/impact', await searchParams);
  const { source, now, timeZone } = page;
  const shown = shownOf(page, { isPrinted: false });
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        facts={
          shown?.run.endedAt && (
            <span>
              {t('state.made')} <TimeText at={shown.run.endedAt} now={now} timeZone={timeZone} />
            </span>
          )
        }
        action={
          shown && (
            <LinkButton href={impactHref('/operator/impact/report', source)} variant="secondary">
              {t('take.report')}
            </LinkButton>
          )
        }
      />
      <SourceTabs current={source} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-10">
        {source === 'study' && (
          <Notice tone="attention" title={t('study.title')}>
            {t('study.text')}
          </Notice>
        )}
        <RunState page={page} />
        {source === 'study' ? (
          <AskForStudy key={endedRun(page)} seed={page.latest?.study?.seed} />
        ) : (
          <AskForMarket key={endedRun(page)} isFirst={shown === null} />
        )}
        {shown && <ImpactViews shown={shown} />}
      </div>
    </>
  );
});
