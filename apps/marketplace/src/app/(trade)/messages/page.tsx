import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { ThreadList } from '../../../features/messages/components/thread-list';
import { loadMessages } from '../../../features/messages/page-data';

export const metadata: Metadata = { title: 'Messages' };

export default async function MessagesPage() {
  const page = await loadMessages();
  return (
    <div className="pb-16">
      <PageHeader title="Messages" />
      <ThreadList {...page} />
    </div>
  );
}
