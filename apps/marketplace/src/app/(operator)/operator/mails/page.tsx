import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MailList } from '../../../../features/operator-mails/components/mail-list';
import { loadMails } from '../../../../features/operator-mails/page-data';
import { hrefWith } from '../../../../features/operator/params';
import { IslandWords } from '../../../../i18n/island-words';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('operatorMails.page');
  return { title: t('title') };
}

export default sitePage(async function MailsPage({ searchParams }: PageProps<'/operator/mails'>) {
  const t = await getTranslations('operatorMails.page');
  const { items, nextCursor, sendsMail, cursor, now } = await loadMails(await searchParams);
  return (
    <>
      <PageHeader title={t('title')} lead={t(sendsMail ? 'withServer' : 'withoutServer')} />
      {items.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <IslandWords of={['operatorMails']}>
          <MailList mails={items} canOpen={!sendsMail} now={now} />
        </IslandWords>
      )}
      <CursorPagination
        firstHref={cursor === undefined ? undefined : '/operator/mails'}
        nextHref={nextCursor === null ? undefined : hrefWith('/operator/mails', { cursor: nextCursor })}
      />
    </>
  );
});
