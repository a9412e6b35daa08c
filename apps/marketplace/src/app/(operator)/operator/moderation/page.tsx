import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkTabs } from '@assay/ui/link-tabs';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DecidedReports } from '../../../../features/operator-moderation/components/decided-reports';
import { OpenReport } from '../../../../features/operator-moderation/components/open-report';
import { loadModeration } from '../../../../features/operator-moderation/page-data';
import { hrefWith } from '../../../../features/operator/params';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorModeration.page');
  return { title: t('title') };
}

const path = '/operator/moderation';

export default sitePage(async function ModerationPage({ searchParams }: PageProps<'/operator/moderation'>) {
  const t = await getTranslations('operatorModeration.page');
  const { items, nextCursor, which, cursor, now } = await loadModeration(await searchParams);
  return (
    <>
      <PageHeader title={t('title')} />
      <LinkTabs
        label={t('tabs')}
        tabs={[
          { label: t('open'), href: path, current: which === 'open' },
          { label: t('decided'), href: `${path}?which=decided`, current: which === 'decided' },
        ]}
      />
      <div className="mt-8">
        {items.length === 0 && <EmptyState title={t(which === 'open' ? 'noneOpen' : 'noneDecided')} />}
        {items.length > 0 && which === 'decided' && <DecidedReports reports={items} now={now} />}
        {items.length > 0 && which === 'open' && (
          <ul className="grid gap-6">
            {items.map((report) => (
              <OpenReport key={report.id} report={report} now={now} />
            ))}
          </ul>
        )}
      </div>
      <CursorPagination
        firstHref={cursor === undefined ? undefined : hrefWith(path, { which })}
        nextHref={nextCursor === null ? undefined : hrefWith(path, { which, cursor: nextCursor })}
      />
    </>
  );
});
