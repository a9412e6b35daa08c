import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkButton } from '@assay/ui/link-button';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HowToCheck } from '../../../../features/log/components/how-to-check';
import { OwnEntries } from '../../../../features/log/components/own-entries';
import { OwnFilter } from '../../../../features/log/components/own-filter';
import { loadOwnEntries } from '../../../../features/log/page-data';
import { hrefWith } from '../../../../features/operator/params';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('log.mine');
  return { title: t('title') };
}

const path = '/log/mine';

export default sitePage(async function OwnEntriesPage({ searchParams }: PageProps<'/log/mine'>) {
  const t = await getTranslations('log.mine');
  const page = await loadOwnEntries(await searchParams);
  const { items, nextCursor, filter, cursor } = page;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <OwnFilter page={page} />
      {items.length === 0 ? <EmptyState title={t('none')} /> : <OwnEntries page={page} />}
      {items.some(({ isSealed }) => isSealed) && (
        <p className="mt-4">
          <LinkButton href={hrefWith('/log/mine/proofs', { ...filter, cursor })} variant="secondary" size="small">
            {t('proofs')}
          </LinkButton>
        </p>
      )}
      <CursorPagination
        firstHref={cursor === undefined ? undefined : hrefWith(path, filter)}
        nextHref={nextCursor === null ? undefined : hrefWith(path, { ...filter, cursor: nextCursor })}
      />
      <p className="mt-6 mb-12 max-w-prose text-ink-soft">{t('limits')}</p>
      <HowToCheck />
    </>
  );
});
