import { ActionForm } from '@assay/ui/action-form';
import { PageHeader } from '@assay/ui/page-header';
import { SubmitButton } from '@assay/ui/submit-button';
import type { Metadata } from 'next';
import { markAllRead } from '../../../features/notices/actions';
import { NoticeList } from '../../../features/notices/components/notice-list';
import { loadNotices } from '../../../features/notices/page-data';

export const metadata: Metadata = { title: 'Notices' };

export default async function NoticesPage({ searchParams }: PageProps<'/notices'>) {
  const { cursor } = await searchParams;
  const page = await loadNotices(typeof cursor === 'string' ? cursor : undefined);
  const hasUnread = page.notices.some(({ isRead }) => !isRead);
  return (
    <div className="pb-16">
      <PageHeader
        title="Notices"
        action={
          hasUnread && (
            <ActionForm action={markAllRead} layout="inline" label="Mark all notices as read">
              <SubmitButton variant="secondary">Mark all as read</SubmitButton>
            </ActionForm>
          )
        }
      />
      <NoticeList {...page} />
    </div>
  );
}
