import { Breadcrumb } from '@assay/ui/breadcrumb';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LiveRefresh } from '../../../../features/live/live-refresh';
import { ConversationView } from '../../../../features/messages/components/conversation-view';
import { MessageForm } from '../../../../features/messages/components/message-form';
import { ThreadFacts } from '../../../../features/messages/components/thread-facts';
import { loadThread } from '../../../../features/messages/page-data';
import { sitePage } from '../../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('messages'))('conversation') };
}

export default sitePage(async function ThreadPage({ params }: PageProps<'/messages/[threadId]'>) {
  const t = await getTranslations('messages');
  const page = await loadThread((await params).threadId);
  const { thread } = page;
  const other = thread.viewerIs === 'client' ? thread.freelancer : thread.client;
  const source = `/api/trpc/thread.pulse?input=${encodeURIComponent(JSON.stringify({ threadId: thread.id }))}`;
  return (
    <>
      <LiveRefresh source={source} mark={thread.mark} everyMs={3_000} />
      <PageHeader
        title={other.name}
        lead={<bdi>{thread.jobTitle}</bdi>}
        breadcrumb={<Breadcrumb crumbs={[{ label: t('title'), href: '/messages' }]} />}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-12 pb-16 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-16">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
          <ConversationView {...page} />
          <MessageForm threadId={thread.id} to={other.name} />
        </div>
        <aside>
          <ThreadFacts {...page} />
        </aside>
      </div>
    </>
  );
});
