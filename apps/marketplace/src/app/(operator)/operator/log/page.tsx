import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntryTable } from '../../../../features/operator-log/components/entry-table';
import { LogFilter } from '../../../../features/operator-log/components/log-filter';
import { loadLog } from '../../../../features/operator-log/page-data';
import { AsOfLine } from '../../../../features/operator/components/as-of-line';
import { LiveAsOf } from '../../../../features/operator/components/live-as-of';
import { hrefWith } from '../../../../features/operator/params';
import { IslandWords } from '../../../../i18n/island-words';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorLog.page');
  return { title: t('title') };
}

export default sitePage(async function LogPage({ searchParams }: PageProps<'/operator/log'>) {
  const t = await getTranslations('operatorLog.page');
  const { asOf, items, nextCursor, filter, cursor } = await loadLog(await searchParams);
  const isFirst = cursor === undefined;
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        facts={
          isFirst ? (
            <IslandWords of={['market']}>
              <LiveAsOf position={asOf.position} ageS={asOf.ageS} />
            </IslandWords>
          ) : (
            <AsOfLine asOf={asOf} />
          )
        }
      />
      <LogFilter filter={filter} />
      {items.length === 0 ? <EmptyState title={t('none')} /> : <EntryTable entries={items} now={asOf.now} />}
      <CursorPagination
        firstHref={isFirst ? undefined : hrefWith('/operator/log', filter)}
        nextHref={nextCursor === null ? undefined : hrefWith('/operator/log', { ...filter, cursor: nextCursor })}
      />
    </>
  );
});
