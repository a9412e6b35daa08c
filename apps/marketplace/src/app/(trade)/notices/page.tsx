import { ActionForm } from '@assay/ui/action-form';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { markAllRead } from '../../../features/notices/actions';
import { NoticeList } from '../../../features/notices/components/notice-list';
import { loadNotices } from '../../../features/notices/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title') };
}

export default sitePage(async function NoticesPage({ searchParams }: PageProps<'/notices'>) {
  const t = await getTranslations('notices');
  const { cursor } = await searchParams;
  const page = await loadNotices(typeof cursor === 'string' ? cursor : undefined);
  const hasUnread = page.notices.some(({ isRead }) => !isRead);
  return (
    <div className="pb-16">
      <PageHeader
        title={t('title')}
        action={
          hasUnread && (
            <ActionForm action={markAllRead} layout="inline" label={t('markAllForm')}>
              <SubmitButton variant="secondary">{t('markAll')}</SubmitButton>
            </ActionForm>
          )
        }
      />
      <NoticeList {...page} />
    </div>
  );
});
