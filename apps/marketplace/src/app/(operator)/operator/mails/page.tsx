import { CursorPagination } from '@assay/ui/cursor-pagination';
import { EmptyState } from '@assay/ui/empty-state';
import { PageHeader } from '@assay/ui/page-header';
import type { Metadata } from 'next';
import { MailList } from '../../../../features/operator-mails/components/mail-list';
import { loadMails } from '../../../../features/operator-mails/page-data';
import { hrefWith } from '../../../../features/operator/params';

export const metadata: Metadata = { title: 'Kept mails' };

export default async function MailsPage({ searchParams }: PageProps<'/operator/mails'>) {
  const { items, nextCursor, cursor, now } = await loadMails(await searchParams);
  return (
    <>
      <PageHeader
        title="Kept mails"
        lead="Mails that were written and not sent. Without a mail server in the settings, every mail is kept here and its link can be passed on by hand."
      />
      {items.length === 0 ? <EmptyState title="No mail is waiting." /> : <MailList mails={items} now={now} />}
      <CursorPagination
        firstHref={cursor === undefined ? undefined : '/operator/mails'}
        nextHref={nextCursor === null ? undefined : hrefWith('/operator/mails', { cursor: nextCursor })}
      />
    </>
  );
}
