import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ThreadList } from '../../../features/messages/components/thread-list';
import { loadMessages } from '../../../features/messages/page-data';
import { sitePage } from '../../../lib/site-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('messages'))('title') };
}

export default sitePage(async function MessagesPage() {
  const t = await getTranslations('messages');
  const page = await loadMessages();
  return (
    <div className="pb-16">
      <PageHeader title={t('title')} />
      <ThreadList {...page} />
    </div>
  );
});
