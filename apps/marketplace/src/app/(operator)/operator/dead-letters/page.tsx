import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { LinkTabs } from '@assay/ui/link-tabs';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeadLetter } from '../../../../features/operator-dead-letters/components/dead-letter';
import { FailingDeadlines } from '../../../../features/operator-dead-letters/components/failing-deadlines';
import { loadDeadLetters } from '../../../../features/operator-dead-letters/page-data';
import { hrefWith } from '../../../../features/operator/params';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorDeadLetters.page');
  return { title: t('title') };
}

const path = '/operator/dead-letters';

export default sitePage(async function DeadLettersPage({ searchParams }: PageProps<'/operator/dead-letters'>) {
  const t = await getTranslations('operatorDeadLetters.page');
  const { items, nextCursor, failing, which, cursor, now } = await loadDeadLetters(await searchParams);
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="mb-10 empty:hidden">
        <FailingDeadlines failing={failing} now={now} />
      </div>
      <LinkTabs
        label={t('title')}
        tabs={[
          { label: t('waiting'), href: path, current: which === 'pending' },
          { label: t('all'), href: `${path}?which=all`, current: which === 'all' },
        ]}
      />
      <div className="mt-8">
        {items.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-6">
            {items.map((letter) => (
              <DeadLetter key={letter.id} letter={letter} now={now} />
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
